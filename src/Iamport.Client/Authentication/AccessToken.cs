using System.Diagnostics;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client.Authentication;

/// <summary>A token as the service issues it; both times are by the service's clock, so only their difference means anything here.</summary>
internal sealed record AccessToken
{
    [JsonPropertyName("access_token"), JsonConverter(typeof(RequiredText)), DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string Value { get; init; }

    public required DateTimeOffset ExpiredAt { get; init; }

    public required DateTimeOffset Now { get; init; }

    public override string ToString() => nameof(AccessToken);
}
