using System.Diagnostics;
using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client.Authentication;

/// <summary>The merchant's keys, and where they are good: a token goes to no other address than the one that issued it.</summary>
internal sealed record AccessTokenRequest(
    string ImpKey, [property: DebuggerBrowsable(DebuggerBrowsableState.Never)] string ImpSecret) : IRequest
{
    [JsonIgnore]
    public Uri? Address { get; init; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    IEnumerable<string?> IRequest.Secrets => [ImpKey, ImpSecret];

    public static AccessTokenRequest Of(IamportOptions options) => new(options.ImpKey, options.ImpSecret) { Address = options.BaseAddress };

    public bool AreOf(IamportOptions options) =>
        ImpKey == options.ImpKey && ImpSecret == options.ImpSecret && Address == options.BaseAddress;

    public override string ToString() => nameof(AccessTokenRequest);
}
