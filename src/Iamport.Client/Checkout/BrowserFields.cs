using Iamport.Client.Http;

namespace Iamport.Client.Checkout;

/// <summary>What the windows for payment and for identity verification have in common.</summary>
internal static class BrowserFields
{
    private static readonly string[] AddedNames = ["imp_uid", "merchant_uid", "imp_success", "success", "error_code", "error_msg"];

    public static void Channel(string? channelKey, string? pg, string? channelGroupId = null) =>
        Requires.That(
            new[] { channelKey, pg, channelGroupId }.Count(way => way is not null) == 1
                && !string.IsNullOrWhiteSpace(channelKey ?? pg ?? channelGroupId),
            "Exactly one must say by which channel: ChannelKey, Pg, or for payments ChannelGroupId.",
            "ChannelKey");

    /// <summary>A page or an endpoint, in full: the browser would read anything less from the page that it is on.</summary>
    public static void WebAddress(Uri? url, string field) =>
        Requires.That(
            url is null or { IsAbsoluteUri: true, Scheme: "https" or "http" },
            $"{field} is not a full address. Begin it with https://.",
            field);

    /// <summary>Where the browser comes back to: what the service writes into the query must not stand there already.</summary>
    public static void RedirectUrl(Uri? url, string field)
    {
        WebAddress(url, field);
        var taken = url is null ? null : BrowserAnswer.Query(url.Query).Select(pair => pair.Key).FirstOrDefault(AddedNames.Contains);
        Requires.That(taken is null, $"{field} holds the name {taken}, which the service adds itself. Give yours another name.", field);
    }
}
