namespace Iamport.Client.Sandbox;

/// <summary>A stored card, or with <see cref="ChannelGroupId"/> a super billing key: the same card stored at several gateways.</summary>
public sealed record SandboxBillingKey
{
    /// <summary>The merchant's id of the key.</summary>
    public required string CustomerUid { get; init; }

    /// <summary>The channel group, only of a super billing key.</summary>
    public string? ChannelGroupId { get; init; }

    /// <summary>Where the key can be charged; a plain key has one channel.</summary>
    public IReadOnlyList<SandboxChannel> SucceededChannels { get; init; } = [];

    /// <summary>Where no key could be issued.</summary>
    public IReadOnlyList<SandboxChannel> FailedChannels { get; init; } = [];

    /// <summary>Whether a test channel issued it.</summary>
    public bool Sandbox { get; init; }

    /// <summary>The customer's id at the gateway.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The card company, by code.</summary>
    public string? CardCode { get; init; }

    /// <summary>The card company, by name.</summary>
    public string? CardName { get; init; }

    /// <summary>The card number with its middle masked.</summary>
    public string? CardNumber { get; init; }

    /// <summary>0 for credit, 1 for debit.</summary>
    public int? CardType { get; init; }

    /// <summary>The customer's name.</summary>
    public string? CustomerName { get; init; }

    /// <summary>The customer's telephone number.</summary>
    public string? CustomerTel { get; init; }

    /// <summary>The customer's e-mail address.</summary>
    public string? CustomerEmail { get; init; }

    /// <summary>The customer's address.</summary>
    public string? CustomerAddr { get; init; }

    /// <summary>The customer's postcode.</summary>
    public string? CustomerPostcode { get; init; }

    /// <summary>When the key was first issued.</summary>
    public DateTimeOffset InsertedAt { get; init; }

    /// <summary>When the card behind it was last replaced.</summary>
    public DateTimeOffset UpdatedAt { get; init; }
}
