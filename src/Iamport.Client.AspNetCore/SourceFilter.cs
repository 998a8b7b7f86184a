using System.Net;
using System.Net.Sockets;

namespace Iamport.Client.AspNetCore;

/// <summary>Lets in whom the settings name. Only the connection's address counts; headers are the framework's to judge.</summary>
internal sealed class SourceFilter
{
    private readonly IPNetwork[]? _networks;

    public SourceFilter(IReadOnlyList<string>? onlyFrom)
    {
        if (onlyFrom is { Count: 0 })
        {
            throw new ArgumentException("OnlyFrom is empty: nobody could call. Name the networks, or leave it null.", nameof(onlyFrom));
        }

        _networks = onlyFrom?.Select(Parse).ToArray();
    }

    public bool Allows(IPAddress? address)
    {
        if (_networks is null)
        {
            return true;
        }

        var plain = address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
        return plain is not null && Array.Exists(_networks, network => network.Contains(plain));
    }

    private static IPNetwork Parse(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
        {
            return network;
        }

        return IPAddress.TryParse(text, out var address)
            ? new IPNetwork(address, address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128)
            : throw new ArgumentException($"OnlyFrom names \"{text}\", which is no network such as 52.78.100.0/24.", nameof(text));
    }
}
