using System.Text.Json.Nodes;

namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>Calls that no interface declares, and calls on behalf of a sub-merchant.</summary>
internal static class RawCalls
{
    public static IEnumerable<(string Label, Func<IIamportClient, CancellationToken, Task> SendAsync)> All { get; } =
    [
        .. HostileTexts.All.Select(text =>
            Raw($"GET in path and query {VisibleText.Quote(text)}", HttpMethod.Get, $"/a/{text}/b?c={text}&d={text}")),
        Raw("GET null in path", HttpMethod.Get, $"/a/{null}"),
        Raw("GET numbers and more", HttpMethod.Get, $"/a/{-1}/{0.5m}?b={true}&c={1000.00m}"),
        Raw("GET no hole", HttpMethod.Get, $"/a/%2e%2e/한글 b?c[]=d&c[]=e"),
        Raw("GET dots", HttpMethod.Get, $"/a/../b"),
        Raw("GET one dot", HttpMethod.Get, $"/a/./b"),
        Raw("GET another host", HttpMethod.Get, $"//evil.example/b"),
        Raw("GET no slash", HttpMethod.Get, $"a"),
        Raw("GET fragment", HttpMethod.Get, $"/a#b"),
        Raw("GET body", HttpMethod.Get, $"/a", new JsonObject()),
        Raw(
            "POST body",
            HttpMethod.Post,
            $"/a/{"b c"}",
            new JsonObject { ["text"] = HostileTexts.Mixed, ["none"] = null, ["number"] = 1.50m }),
        Raw("POST body that is a list", HttpMethod.Post, $"/a", new JsonArray(1, null, "b")),
        Raw("POST body that is a text", HttpMethod.Post, $"/a", JsonValue.Create("")),
        Raw("POST half a character", HttpMethod.Post, $"/a", JsonValue.Create(HostileTexts.Half)),
        Raw("POST no body", HttpMethod.Post, $"/a"),
        Raw("PUT body", HttpMethod.Put, $"/a", new JsonObject()),
        Raw("PUT no body", HttpMethod.Put, $"/a"),
        Raw("DELETE body", HttpMethod.Delete, $"/a", new JsonObject { ["b"] = "c" }),
        Raw("DELETE no body", HttpMethod.Delete, $"/a?b={1}"),
        Raw("PATCH no body", HttpMethod.Patch, $"/a"),
        ("null", (client, cancellationToken) => client.SendAsync(null!, cancellationToken)),
        .. Tier("ABC"), .. Tier("A1Z"),
        .. new[] { "", "abc", "AB", "ABCD", "A C", "가나다", "A\r\n", null }.Select(WrongTier),
    ];

    private static (string Label, Func<IIamportClient, CancellationToken, Task> SendAsync) Raw(
        string label, HttpMethod method, FormattableString path, JsonNode? body = null) =>
        (label, (client, cancellationToken) => client.SendAsync(
            new() { Method = method, Path = path, Body = body, Effect = method == HttpMethod.Get ? Effect.Read : Effect.Once },
            cancellationToken));

    private static IEnumerable<(string Label, Func<IIamportClient, CancellationToken, Task> SendAsync)> Tier(string code) =>
    [
        ($"tier {code} GET", (client, cancellationToken) => client.ForTier(code).Codes.ListBanksAsync(cancellationToken)),
        ($"tier {code} POST", (client, cancellationToken) => client.ForTier(code).Schedules.RetryAsync("order-1", cancellationToken)),
        ($"tier {code} link", (client, cancellationToken) => client.ForTier(code).PaymentLinks.DisableAsync("link-1", cancellationToken)),
        ($"tier {code} raw", (client, cancellationToken) => client.ForTier(code).SendAsync(
            new() { Method = HttpMethod.Delete, Path = $"/a", Effect = Effect.Once }, cancellationToken)),
    ];

    private static (string Label, Func<IIamportClient, CancellationToken, Task> SendAsync) WrongTier(string? code) =>
        ($"tier {(code is null ? "null" : VisibleText.Quote(code))}", (client, _) => Task.FromResult(client.ForTier(code!)));
}
