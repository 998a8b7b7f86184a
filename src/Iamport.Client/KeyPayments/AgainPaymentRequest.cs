using System.Diagnostics;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.KeyPayments;
using Iamport.Client.Outcomes;
using Iamport.Client.Outcomes.Records;

namespace Iamport.Client;

/// <summary>A charge to a stored billing key.</summary>
public sealed partial record AgainPaymentRequest : ChargeRequest, IRequest
{
    /// <summary>The billing key.</summary>
    public required string CustomerUid { get; init; }

    /// <summary>What is bought, at most 40 characters.</summary>
    public required string Name { get; init; }

    /// <summary>Which channel of a super billing key to charge.</summary>
    public string? ChannelKey { get; init; }

    /// <summary>The older name of <see cref="ChargeRequest.VatAmount"/>; the service still takes it.</summary>
    public decimal? Vat { get; init; }

    /// <summary>How many pieces are bought.</summary>
    public int? ProductCount { get; init; }

    /// <summary>Which cash receipt to issue with the payment.</summary>
    public CashReceiptType? CashReceiptType { get; init; }

    /// <summary>The day from which Naver Pay counts the service as used.</summary>
    [JsonIgnore, JsonPropertyName("-")]
    public DateOnly? NaverUseCfm { get; init; }

    [JsonIgnore, DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal TrackedCall? Tracking { get; init; }

    TrackedCall? IRequest.Tracking => Tracking;

    RequestSubject IRequest.Subject =>
        new(MerchantUid: MerchantUid, CustomerUid: CustomerUid) { Amount = Amount, Currency = Currency };

    [JsonInclude]
    internal ChargeExtra? Extra
    {
        get => ChargeExtra.Of(NaverUseCfm);
        init => NaverUseCfm = value?.ToDay() ?? NaverUseCfm;
    }

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.Text(CustomerUid, nameof(CustomerUid));
        Requires.Text(Name, nameof(Name));
        ValidateCharge();
        Requires.AmountOrZero(Vat, Currency, nameof(Vat));
    }
}
