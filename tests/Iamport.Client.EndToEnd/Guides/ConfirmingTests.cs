using System.Net.Http.Json;
using Iamport.Client.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.EndToEnd.Guides;

public sealed class ConfirmingTests : IStock
{
    private string? _holder;

    [Theory]
    [InlineData("order-1", 12_000, "imp_1", 200)]
    [InlineData("order-1", 100, "imp_1", 409)]
    [InlineData("order-2", 12_000, "imp_1", 409)]
    [InlineData("order-1", 12_000, "imp_2", 409)]
    public async Task It_says_yes_to_one_attempt_over_the_right_amount(string order, int amount, string impUid, int expected)
    {
        _holder = impUid == "imp_2" ? "imp_1" : null;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IStock>(this).AddScoped<StockGuard>();
        await using var app = builder.Build();
        app.MapIamportConfirm<StockGuard>("/iamport/confirm");
        await app.StartAsync();
        using var http = new HttpClient();

        using var answer = await http.PostAsJsonAsync(new Uri(new(app.Urls.Single()), "iamport/confirm"), new { imp_uid = impUid, merchant_uid = order, amount });

        ((int)answer.StatusCode).Should().Be(expected);
    }

    Task<decimal?> IStock.PriceOfUnpaidAsync(string merchantUid) => Task.FromResult<decimal?>(merchantUid == "order-1" ? 12_000 : null);

    Task<bool> IStock.TryHoldAsync(string merchantUid, string impUid) => Task.FromResult((_holder ??= impUid) == impUid);

    Task IStock.ReleaseAsync(string merchantUid, string impUid) => Task.CompletedTask;
}
