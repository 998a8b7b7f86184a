using System.Net;

namespace Iamport.Client.Sandbox.Tests.Pages;

/// <summary>What a browser would do, without one.</summary>
internal static class Browser
{
    public static Task<(HttpStatusCode Status, string Page)> GetAsync(Merchant merchant, Uri url) =>
        SendAsync(merchant, new HttpRequestMessage(HttpMethod.Get, url));

    public static Task<(HttpStatusCode Status, string Page)> PayAsync(
        Merchant merchant, SandboxPaymentLink link, int method, string cardNumber = "", int months = 0) =>
        SendAsync(merchant, new HttpRequestMessage(HttpMethod.Post, $"/{link.Id}/methods/{method}")
        {
            Content = new FormUrlEncodedContent(
                [KeyValuePair.Create("card_number", cardNumber), KeyValuePair.Create("card_quota", $"{months}")]),
        });

    private static async Task<(HttpStatusCode Status, string Page)> SendAsync(Merchant merchant, HttpRequestMessage request)
    {
        using (request)
        {
            request.Headers.Accept.ParseAdd("text/html");
            using var response = await merchant.Http.SendAsync(request);
            return response.Headers.Location is { } location
                ? await GetAsync(merchant, new Uri(merchant.Sandbox.BaseAddress, location))
                : (response.StatusCode, await response.Content.ReadAsStringAsync());
        }
    }
}
