using System.Diagnostics;
using Iamport.Client.Http;

namespace Iamport.Client.Authentication;

/// <summary>The merchant's keys.</summary>
internal sealed record AccessTokenRequest(
    string ImpKey, [property: DebuggerBrowsable(DebuggerBrowsableState.Never)] string ImpSecret) : IRequest
{
    IEnumerable<string?> IRequest.Secrets => [ImpKey, ImpSecret];

    public override string ToString() => nameof(AccessTokenRequest);
}
