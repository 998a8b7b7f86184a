using Iamport.Client.Benchmarks.Callers;
using Iamport.Client.Benchmarks.Peers;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>All who make the same calls, each over a transport of its own or over one that all share.</summary>
internal sealed class Contenders(Func<HttpMessageHandler> transport, Uri address) : IDisposable
{
    public const string Client = "client";
    public const string Floor = "floor";

    /// <summary>What a user would take instead of the client.</summary>
    public static readonly IReadOnlyList<string> Peers = ["refit-resilient", "refit-plain", "httpclient"];

    public IReadOnlyDictionary<string, ICaller> All { get; } = new Dictionary<string, ICaller>
    {
        [Floor] = new Floor(transport(), address),
        [Client] = new Callers.Client(transport, address),
        [Peers[0]] = new RefitPeer(transport, address, resilient: true),
        [Peers[1]] = new RefitPeer(transport, address, resilient: false),
        [Peers[2]] = new HandWritten(transport(), address),
    };

    public void Dispose()
    {
        foreach (var caller in All.Values.OfType<IDisposable>())
        {
            caller.Dispose();
        }
    }
}
