using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>The amount that an order's payment window must show.</summary>
public sealed partial record PreparePaymentRequest : IRequest
{
    /// <summary>The order; at most 40 characters.</summary>
    public required string MerchantUid { get; init; }

    /// <summary>The amount, in units of the order's currency; more than 0.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The currency that the window must use; without it only the number is compared.</summary>
    public Currency? Currency { get; init; }

    RequestSubject IRequest.Subject => new(MerchantUid: MerchantUid);

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.NewMerchantUid(MerchantUid, nameof(MerchantUid));
        Requires.Amount(Amount, Currency ?? default(Currency), nameof(Amount));
    }
}
