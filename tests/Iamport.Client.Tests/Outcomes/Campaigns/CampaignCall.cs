using System.Collections.Concurrent;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>What a call asks for.</summary>
internal enum Errand
{
    Charge,
    Refund,
    Schedule,
    Verify,
}

/// <summary>
/// One call of the client, as only the campaign knows it: by the nonces that its requests carry below the client. It follows the caller into
/// the handlers by itself.
/// </summary>
internal sealed class CampaignCall(string name, Errand errand, DateTimeOffset begunAt)
{
    private static readonly AsyncLocal<CampaignCall?> Current = new();

    private readonly ConcurrentQueue<string> _nonces = new();

    /// <summary>The call that runs here.</summary>
    public static CampaignCall? Running => Current.Value;

    public string Name => name;

    public Errand Errand => errand;

    public DateTimeOffset BegunAt => begunAt;

    /// <summary>The order of a charge, schedule or verification.</summary>
    public string Order { get; init; } = "";

    /// <summary>The payment of a refund or verification.</summary>
    public string ImpUid { get; init; } = "";

    public decimal? Amount { get; set; }

    /// <summary>What a refund believed to be left.</summary>
    public decimal? Remainder { get; set; }

    public string? Tier { get; init; }

    /// <summary>Of every request that it sent and that was no read.</summary>
    public IEnumerable<string> Nonces => _nonces;

    /// <summary>When its last look at an order or a payment began, which is before the service answered it.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>When the last such look before sending began.</summary>
    public DateTimeOffset? ReadBeforeSending { get; private set; }

    /// <summary>What runs on from here is of this call.</summary>
    public CampaignCall Enter()
    {
        Current.Value = this;
        return this;
    }

    public string Send()
    {
        ReadBeforeSending = _nonces.IsEmpty ? ReadAt : ReadBeforeSending;
        var nonce = $"{name}/{_nonces.Count}";
        _nonces.Enqueue(nonce);
        return nonce;
    }

    public void Read(Uri address, DateTimeOffset now)
    {
        // Of a list of several pages the first was read first.
        var isFurtherPage = address.Query.Contains("page=", StringComparison.Ordinal)
            && !address.Query.Split('?', '&').Contains("page=1", StringComparer.Ordinal);
        if (address.AbsolutePath.StartsWith("/payments/", StringComparison.Ordinal) && !isFurtherPage)
        {
            ReadAt = now;
        }
    }
}
