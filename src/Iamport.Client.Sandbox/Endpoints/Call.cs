using System.Text;
using System.Text.Json.Nodes;
using Iamport.Client.Sandbox.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Iamport.Client.Sandbox.Endpoints;

/// <summary>One request, as an endpoint reads it.</summary>
internal sealed class Call(HttpContext context, ReadOnlyMemory<byte> body)
{
    public Fields Query { get; } = new(FormText.Parse(context.Request.QueryString.Value?.TrimStart('?') ?? ""), refusedWith: 400);

    /// <summary>As it came, still escaped.</summary>
    public string Path => context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];

    public string? Tier => Header("Tier");

    public string? UserAgent => Header("User-Agent");

    /// <summary>The channel of what a person does in a browser.</summary>
    public string Channel => UserAgent?.Contains("Mobi", StringComparison.Ordinal) ?? false ? "mobile" : "pc";

    public string? Language => Header("Accept-Language");

    /// <summary>The page that a script asks from.</summary>
    public string? Origin => Header("Origin");

    public bool WantsPage => Header("Accept")?.Contains("text/html", StringComparison.OrdinalIgnoreCase) ?? false;

    /// <summary>The token by itself or behind the word Bearer: the service takes both.</summary>
    public string? Token => Header("Authorization") is { } value && value.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
        ? value["Bearer ".Length..].Trim()
        : Header("Authorization");

    public string Route(string name) => OptionalRoute(name)!;

    /// <summary>Taken from the path as it came: the server's route values are unescaped except for slashes, past repair.</summary>
    public string? OptionalRoute(string name)
    {
        var pattern = ((RouteEndpoint)context.GetEndpoint()!).RoutePattern;
        var index = pattern.PathSegments.ToList()
            .FindIndex(segment => segment.Parts[0] is RoutePatternParameterPart parameter && parameter.Name == name);
        var segments = Path.TrimStart('/').Split('/');
        return index >= 0 && index < segments.Length && segments[index].Length > 0 ? Uri.UnescapeDataString(segments[index]) : null;
    }

    /// <param name="refusedWith">The status of the refusal when a field is missing or malformed.</param>
    public Fields Body(int refusedWith = 200) => new(ParseBody(), refusedWith);

    private JsonObject ParseBody()
    {
        var text = Encoding.UTF8.GetString(body.Span);
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        if (!(Header("Content-Type")?.Contains("json", StringComparison.OrdinalIgnoreCase) ?? false))
        {
            return FormText.Parse(text);
        }

        return JsonReading.Object(text) ?? throw RefusalException.BadRequest("요청 본문이 올바른 JSON 객체가 아닙니다.");
    }

    private string? Header(string name) => context.Request.Headers[name] is [{ Length: > 0 } value, ..] ? value : null;
}
