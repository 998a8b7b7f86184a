using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>A charge to a member's prepaid money.</summary>
public sealed partial record PayWithKcpMoneyRequest : IRequest
{
    /// <summary>The member, at most 16 characters.</summary>
    public required string MemberId { get; init; }

    /// <summary>The channel to pay by.</summary>
    public required string ChannelKey { get; init; }

    /// <summary>The order, at most 40 characters; it is refused once a payment with it was approved.</summary>
    public required string MerchantUid { get; init; }

    /// <summary>What is bought, at most 40 characters.</summary>
    public required string Name { get; init; }

    /// <summary>How much to charge, in whole won; more than 0.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The transaction in which the member proved the PIN (PinCheck) in the payment window.</summary>
    public required string ImpUid { get; init; }

    /// <summary>Where to announce the payment, instead of the address in the console.</summary>
    public Uri? NoticeUrl { get; init; }

    // Only the order: by the imp_uid of the PIN check a look-up would find the check and not the charge.
    RequestSubject IRequest.Subject => new(MerchantUid: MerchantUid) { Amount = Amount };

    /// <summary>Member, order and amount.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"PayWithKcpMoneyRequest {{ MemberId = {MemberId}, MerchantUid = {MerchantUid}, ImpUid = {ImpUid}, Amount = {Amount} }}";

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.Text(MemberId, nameof(MemberId));
        Requires.Text(ChannelKey, nameof(ChannelKey));
        Requires.NewMerchantUid(MerchantUid, nameof(MerchantUid));
        Requires.Text(Name, nameof(Name));
        Requires.Amount(Amount, Currency.Krw, nameof(Amount));
        Requires.Text(ImpUid, nameof(ImpUid));
    }
}
