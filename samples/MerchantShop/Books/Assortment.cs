using Microsoft.EntityFrameworkCore;

namespace MerchantShop.Books;

/// <summary>What the shop sells.</summary>
public static class Assortment
{
    private static readonly Good[] Goods =
    [
        new()
        {
            Id = "sejak", Korean = "하동 세작", English = "Hadong Sejak", Price = 18_000, Stock = 40, Colour = "#6b8f5e",
            KoreanNote = "곡우 뒤 첫 잎, 맑은 녹차 40g", EnglishNote = "Green tea, first leaves after the April rain, 40 g",
        },
        new()
        {
            Id = "balhyo", Korean = "지리산 발효차", English = "Jirisan Balhyocha", Price = 24_000, Stock = 25, Colour = "#a4623f",
            KoreanNote = "꿀 향이 도는 홍차빛 발효차 50g", EnglishNote = "Oxidised, amber, with a note of honey, 50 g",
        },
        new()
        {
            Id = "ssuk", Korean = "강화 쑥차", English = "Ganghwa Mugwort", Price = 12_000, Stock = 60, Colour = "#8a9a6b",
            KoreanNote = "바닷바람 맞은 사자발쑥 30g", EnglishNote = "Mugwort from the windy coast, no caffeine, 30 g",
        },
        new()
        {
            Id = "yuja", Korean = "고흥 유자차", English = "Goheung Yuja", Price = 15_000, Stock = 30, Colour = "#d9a536",
            KoreanNote = "껍질째 절인 유자청 500g", EnglishNote = "Citrus marmalade for hot water, 500 g",
        },
        new()
        {
            Id = "memil", Korean = "봉평 메밀차", English = "Bongpyeong Buckwheat", Price = 9_000, Stock = 80, Colour = "#b08d57",
            KoreanNote = "볶은 통메밀, 구수한 맛 120g", EnglishNote = "Roasted buckwheat, nutty, 120 g",
        },
        new()
        {
            Id = "ujeon", Korean = "햇차 우전", English = "Ujeon, new harvest", Price = 68_000, Stock = 2, Colour = "#3f6b57",
            KoreanNote = "올해 두 통뿐인 첫물차 30g", EnglishNote = "The year's first flush; two tins only, 30 g",
        },
    ];

    /// <summary>Makes the file, and fills the shelf of a new one.</summary>
    public static async Task OpenAsync(ShopDatabase shop, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(shop);
        await shop.Database.EnsureCreatedAsync(cancellationToken);
        if (!await shop.Goods.AnyAsync(cancellationToken))
        {
            shop.Goods.AddRange(Goods);
            await shop.SaveChangesAsync(cancellationToken);
            shop.ChangeTracker.Clear();
        }
    }
}
