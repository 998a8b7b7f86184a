namespace Iamport.Client;

/// <summary>In what a payment differs from the one that an order expects; several can be true at once.</summary>
[Flags]
public enum PaymentMismatch
{
    /// <summary>In nothing: the order is paid.</summary>
    None = 0,

    /// <summary>There is no such payment, it is another shop's, or it is a test payment, which a live shop does not see.</summary>
    NotFound = 1,

    /// <summary>Its status is another than paid: it waits, failed, or was cancelled.</summary>
    Status = 2,

    /// <summary>It pays another order.</summary>
    MerchantUid = 4,

    /// <summary>It pays another amount.</summary>
    Amount = 8,

    /// <summary>It is in another currency, or does not say in which.</summary>
    Currency = 16,

    /// <summary>It is a test payment, which pays no order; its money may be debited and given back the same day.</summary>
    Sandbox = 32,

    /// <summary>The service does not say, or not readably, whether it is a test payment: nothing is proved of its money.</summary>
    SandboxUnstated = 64,

    /// <summary>Some of its money or all of it went back. Only <see cref="ChargeOutcome"/> says so: a payment that is verified stays paid.</summary>
    Refunded = 128,

    /// <summary>What the browser brought names two payments, and none was read.</summary>
    Contradictory = 256,
}
