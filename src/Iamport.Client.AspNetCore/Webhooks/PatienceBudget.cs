using System.Net;
using System.Net.Sockets;

namespace Iamport.Client.AspNetCore.Webhooks;

/// <summary>
/// How often a caller can have us look again for what then does not show: ten times, and once more a minute. Without it, anybody could make
/// the shop ask the service all day. A caller who is over it is still looked for once, and the handler is told; waiting for news that came
/// to show costs nothing, and the service's own addresses are never counted.
/// </summary>
internal sealed class PatienceBudget(TimeProvider time)
{
    private const int Most = 10;
    private const int MostCallers = 1000;

    private static readonly TimeSpan Refill = TimeSpan.FromMinutes(1);
    private static readonly SourceFilter Service = new(IamportSourceAddresses.Documented);

    private readonly long _start = time.GetTimestamp();

    // When all that a caller took will have been refilled.
    private readonly Dictionary<IPAddress, TimeSpan> _fullAt = [];

    public bool TryTake(IPAddress? address)
    {
        if (Service.Allows(address))
        {
            return true;
        }

        var caller = Caller(address);
        lock (_fullAt)
        {
            var now = time.GetElapsedTime(_start);
            var fullAt = TimeSpan.FromTicks(Math.Max(now.Ticks, _fullAt.GetValueOrDefault(caller).Ticks)) + Refill;
            if (fullAt - now > Most * Refill)
            {
                return false;
            }

            MakeRoom(caller, now);
            _fullAt[caller] = fullAt;
            return true;
        }
    }

    public void GiveBack(IPAddress? address)
    {
        lock (_fullAt)
        {
            if (_fullAt.TryGetValue(Caller(address), out var fullAt))
            {
                _fullAt[Caller(address)] = fullAt - Refill;
            }
        }
    }

    private void MakeRoom(IPAddress caller, TimeSpan now)
    {
        if (_fullAt.Count < MostCallers || _fullAt.ContainsKey(caller))
        {
            return;
        }

        foreach (var full in _fullAt.Where(entry => entry.Value <= now).Select(entry => entry.Key).ToList())
        {
            _fullAt.Remove(full);
        }

        if (_fullAt.Count >= MostCallers)
        {
            _fullAt.Remove(_fullAt.MinBy(entry => entry.Value).Key);
        }
    }

    // Whoever has one IPv6 address has the 2^64 around it.
    private static IPAddress Caller(IPAddress? address)
    {
        if (address is { IsIPv4MappedToIPv6: true })
        {
            return address.MapToIPv4();
        }

        return address is { AddressFamily: AddressFamily.InterNetworkV6 }
            ? new IPAddress([.. address.GetAddressBytes().Take(8), .. new byte[8]])
            : address ?? IPAddress.None;
    }
}
