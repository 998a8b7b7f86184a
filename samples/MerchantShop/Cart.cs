using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;

namespace MerchantShop;

/// <summary>What the customer has chosen, in a cookie; prices are never in it.</summary>
public sealed class Cart(IHttpContextAccessor http, ShopDatabase shop)
{
    private const string Cookie = "cart";
    private const int MostOfOne = 20;

    public int Count => Read().Values.Sum();

    /// <summary>At today's prices.</summary>
    public async Task<IReadOnlyList<OrderLine>> LinesAsync(CancellationToken cancellationToken)
    {
        var chosen = Read();
        var goods = await shop.Goods.AsNoTracking().Where(good => chosen.Keys.Contains(good.Id)).ToListAsync(cancellationToken);
        return [.. goods.Select(good => new OrderLine { GoodId = good.Id, Good = good, Quantity = chosen[good.Id], Price = good.Price })];
    }

    public void Add(string goodId) => Set(goodId, Read().GetValueOrDefault(goodId) + 1);

    public void Set(string goodId, int quantity)
    {
        var chosen = Read();
        chosen[goodId] = Math.Clamp(quantity, 0, MostOfOne);
        Write(chosen);
    }

    public void Empty() => Write([]);

    private Dictionary<string, int> Read()
    {
        var chosen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in (http.HttpContext!.Request.Cookies[Cookie] ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (entry.Split('-') is [var id, var text] && int.TryParse(text, out var quantity) && quantity is > 0 and <= MostOfOne)
            {
                chosen[id] = quantity;
            }
        }

        return chosen;
    }

    private void Write(Dictionary<string, int> chosen) => http.HttpContext!.Response.Cookies.Append(
        Cookie,
        string.Join('.', chosen.Where(entry => entry.Value > 0).Select(entry => $"{entry.Key}-{entry.Value}")),
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
}
