using System.Diagnostics;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client.Authentication;

/// <summary>A token as the service issues it; both times are by the service's clock, so only their difference means anything here.</summary>
internal sealed record AccessToken
{
    private const int LongestValue = 8192;

    private static readonly TimeSpan LongestLife = TimeSpan.FromDays(366);

    [JsonPropertyName("access_token"), JsonConverter(typeof(RequiredText)), DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string Value { get; init; }

    [JsonConverter(typeof(TokenTime))]
    public required DateTimeOffset ExpiredAt { get; init; }

    [JsonConverter(typeof(TokenTime))]
    public required DateTimeOffset Now { get; init; }

    [JsonIgnore]
    public TimeSpan Life => ExpiredAt - Now;

    /// <summary>Why requests cannot carry it; null when they can.</summary>
    [JsonIgnore]
    public string? Fault =>
        Value.Length is 0 or > LongestValue || Value.AsSpan().ContainsAnyExceptInRange('!', '~') || Value[0] is '{' or '[' ? "its access_token cannot stand in a header"
        : Life <= TimeSpan.Zero || Life > LongestLife ? "its expired_at and its now are no life of a token"
        : null;

    public override string ToString() => nameof(AccessToken);
}
