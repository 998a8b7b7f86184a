namespace Iamport.Client.Sandbox;

/// <summary>
/// How a payment tells deposits to a fixed account, and deposits to another account that are late, come again, or differ from the order.
/// Whichever it is, the money is there and can be given back; only fixed accounts tell it in <c>deposit_history</c>, and what is
/// <c>cancelled</c> stays so.
/// </summary>
public enum DepositTelling
{
    /// <summary>It is paid, and <c>amount</c> stays what was ordered, which may be 0.</summary>
    AmountStays,

    /// <summary>It is paid, and <c>amount</c> is the sum of what came.</summary>
    AmountFollows,

    /// <summary>It stays <c>ready</c> without <c>paid_at</c>, though the money is there.</summary>
    Waits,
}
