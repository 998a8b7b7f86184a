using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>The order and its buyer, in every request by which the shop's server has an order paid.</summary>
/// <remarks>Its text (<see cref="ToString"/>) holds identifiers and the amount only.</remarks>
public abstract partial record OrderRequest
{
    private protected OrderRequest()
    {
    }

    /// <summary>
    /// The order, at most 40 characters. The only guard against paying twice: it is refused once a payment with it was approved. A new
    /// order needs a new one; a second try for the same order keeps it.
    /// </summary>
    public required string MerchantUid { get; init; }

    /// <summary>How much is to be paid, in Korean won unless the request names another currency; more than 0.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The buyer's name.</summary>
    public string? BuyerName { get; init; }

    /// <summary>The buyer's mail address.</summary>
    public string? BuyerEmail { get; init; }

    /// <summary>The buyer's telephone number.</summary>
    public string? BuyerTel { get; init; }

    /// <summary>The buyer's address.</summary>
    public string? BuyerAddr { get; init; }

    /// <summary>The buyer's postal code.</summary>
    public string? BuyerPostcode { get; init; }

    /// <summary>What to attach to the payment, as JSON text.</summary>
    public string? CustomData { get; init; }

    private protected virtual string AmountText => $"{Amount}";

    /// <summary>Order and amount.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => $"{GetType().Name} {{ MerchantUid = {MerchantUid}, Amount = {AmountText} }}";

    private protected void ValidateOrder(Currency? currency = null)
    {
        Requires.NewMerchantUid(MerchantUid, nameof(MerchantUid));
        Requires.Amount(Amount, currency, nameof(Amount));
    }
}
