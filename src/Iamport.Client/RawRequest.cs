using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>
/// A request to an operation of the core API that this library does not declare yet. It gets the same token, repeats, time-outs and
/// exceptions as the others.
/// </summary>
/// <remarks>
/// What is a secret in its body is not known here: should the service repeat it in its message, <see cref="IamportApiException.ApiMessage"/>
/// repeats it too.
/// </remarks>
[JsonConverter(typeof(WireForm<RawRequest>))]
public sealed record RawRequest : IHoldsSecret
{
    /// <summary>The verb.</summary>
    public required HttpMethod Method { get; init; }

    /// <summary>
    /// Path and query, from the first slash on, as an interpolated string: its holes are escaped, so that an identifier cannot leave its
    /// place. <c>$"/payments/{impUid}/something?page={page}"</c>
    /// </summary>
    public required FormattableString Path { get; init; }

    /// <summary>
    /// What the operation may do to money, and so when it may be sent again. Choose <see cref="Effect.Once"/> when in doubt.
    /// </summary>
    public required Effect Effect { get; init; }

    /// <summary>The JSON body; none for a GET.</summary>
    public JsonNode? Body { get; init; }

    string IHoldsSecret.WhatToKeepInstead => "a body in which a card or a key may stand. Keep what it is made of.";

    /// <summary>Verb and path, without the values in its holes.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"RawRequest {{ {Method} {Path?.Format} }}";

    internal string ToPathAndQuery()
    {
        Requires.That(
            Path is { Format: ['/', not '/', ..] }, "Path must begin with one slash and name no host.", nameof(Path));
        Requires.That(
            Path!.Format.AsSpan().IndexOfAny('\\', '#') < 0 && !Path.Format.Contains("..", StringComparison.Ordinal),
            "Path must hold neither .. nor \\ nor #.",
            nameof(Path));
        Requires.That(Method != HttpMethod.Get || Body is null, "A GET has no body.", nameof(Body));
        return string.Format(CultureInfo.InvariantCulture, Path.Format, [.. Path.GetArguments().Select(Escape)]);
    }

    private static string Escape(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture);
        Requires.That(
            !string.IsNullOrWhiteSpace(text) && text is not ("." or ".."), "A value in Path is empty or names another path.", nameof(Path));
        return Uri.EscapeDataString(text!);
    }
}
