using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A link to make.</summary>
public sealed partial record CreatePaymentLinkRequest : IRequest
{
    private const int MostYearsAhead = 10;

    /// <summary>What to pay, and how. It travels as JSON text inside the request's JSON.</summary>
    [JsonConverter(typeof(JsonText<PaymentLinkInfo>))]
    public required PaymentLinkInfo PaymentInfo { get; init; }

    /// <summary>Until when the link can be paid, to the second; ahead of now, and by ten years at most.</summary>
    public required DateTimeOffset ExpiredAt { get; init; }

    RequestSubject IRequest.Subject => new(MerchantUid: PaymentInfo.MerchantUid);

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.Value(PaymentInfo, nameof(PaymentInfo)).Validate();
        Requires.That(ExpiredAt > now, $"ExpiredAt is {ExpiredAt:O}, which is past: the link could never be paid.", nameof(ExpiredAt));
        Requires.That(
            ExpiredAt <= now.AddYears(MostYearsAhead),
            $"ExpiredAt is {ExpiredAt:O}, more than {MostYearsAhead} years ahead. Were milliseconds taken for seconds?",
            nameof(ExpiredAt));
    }
}
