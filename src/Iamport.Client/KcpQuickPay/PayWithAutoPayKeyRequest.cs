using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>A charge to a stored auto-pay key.</summary>
public sealed partial record PayWithAutoPayKeyRequest : IRequest
{
    /// <summary>The key.</summary>
    public required string CustomerUid { get; init; }

    /// <summary>The order, at most 40 characters; it is refused once a payment with it was approved.</summary>
    public required string MerchantUid { get; init; }

    /// <summary>What is bought, at most 40 characters.</summary>
    public required string Name { get; init; }

    /// <summary>The buyer's name, at most 20 characters.</summary>
    public required string BuyerName { get; init; }

    /// <summary>How much to charge, in whole won; more than 0.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Where to announce the payment, instead of the address in the console.</summary>
    public Uri? NoticeUrl { get; init; }

    RequestSubject IRequest.Subject => new(MerchantUid: MerchantUid, CustomerUid: CustomerUid) { Amount = Amount };

    /// <summary>Key, order and amount.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"PayWithAutoPayKeyRequest {{ CustomerUid = {CustomerUid}, MerchantUid = {MerchantUid}, Amount = {Amount} }}";

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.Text(CustomerUid, nameof(CustomerUid));
        Requires.NewMerchantUid(MerchantUid, nameof(MerchantUid));
        Requires.Text(Name, nameof(Name));
        Requires.Text(BuyerName, nameof(BuyerName));
        Requires.Amount(Amount, Currency.Krw, nameof(Amount));
    }
}
