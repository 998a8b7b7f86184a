using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Iamport.Client.Sandbox;
using MerchantShop;

namespace Iamport.Client.EndToEnd.MerchantShop;

/// <summary>Who gets into the shopkeeper's pages, where keys are in the configuration and money can move.</summary>
public sealed class KeeperDoorTests
{
    [Theory]
    [InlineData(null, null, HttpStatusCode.Unauthorized)]
    [InlineData("tea", null, HttpStatusCode.Unauthorized)]
    [InlineData("tea", "coffee", HttpStatusCode.Unauthorized)]
    [InlineData("tea", "tea", HttpStatusCode.OK)]
    public async Task Only_the_password_opens_it(string? password, string? given, HttpStatusCode expected)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await using var sandbox = await IamportSandbox.StartAsync();
        await using var shop = await ShopApplication.StartAsync(
        [
            "--urls", "http://127.0.0.1:0", "--Shop:Database", file, "--Shop:KeeperPassword", password ?? "", "--Iamport:ImpKey", sandbox.ImpKey,
            "--Iamport:ImpSecret", sandbox.ImpSecret, "--Iamport:BaseAddress", sandbox.BaseAddress.AbsoluteUri, "--Logging:LogLevel:Default", "None",
        ]);
        using var browser = new HttpClient();
        if (given is not null)
        {
            browser.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"keeper:{given}")));
        }

        (await browser.GetAsync(new Uri(shop.Address, "keeper"))).StatusCode.Should().Be(expected);
    }
}
