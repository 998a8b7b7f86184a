using Iamport.Client.Account;
using Iamport.Client.BillingKeys;
using Iamport.Client.Codes;
using Iamport.Client.KakaoPay;
using Iamport.Client.KcpQuickPay;
using Iamport.Client.KeyPayments;
using Iamport.Client.PaymentLinks;
using Iamport.Client.Payments;
using Iamport.Client.Schedules;

namespace Iamport.Client;

/// <summary>
/// The i'mport (PortOne V1) payment API, one property per area. Safe for use by many threads; implemented by this library and by test
/// doubles only, so a new member is a minor change.
/// </summary>
public interface IIamportClient
{
    /// <summary>Payments that exist: look-ups, lists, refunds, amounts registered in advance.</summary>
    IPaymentsApi Payments { get; }

    /// <summary>Web addresses under which a customer can pay.</summary>
    IPaymentLinksApi PaymentLinks { get; }

    /// <summary>Charges without a payment window: by card number or by stored billing key.</summary>
    IKeyPaymentsApi KeyPayments { get; }

    /// <summary>Stored cards.</summary>
    IBillingKeysApi BillingKeys { get; }

    /// <summary>Charges that the service makes by itself at a given time.</summary>
    ISchedulesApi Schedules { get; }

    /// <summary>The tables of card companies and banks.</summary>
    ICodesApi Codes { get; }

    /// <summary>The merchant's channels, and an agency's sub-merchants.</summary>
    IAccountApi Account { get; }

    /// <summary>KCP Quick Pay: members, prepaid money, auto-pay keys.</summary>
    IKcpQuickPayApi KcpQuickPay { get; }

    /// <summary>Orders as Kakao Pay itself keeps them.</summary>
    IKakaoPayApi KakaoPay { get; }

    /// <summary>
    /// The same client on behalf of a sub-merchant: every request of the core API carries the header <c>Tier</c>. The token stays that of
    /// the agency's keys.
    /// </summary>
    /// <param name="tierCode">Three upper-case letters or digits.</param>
    /// <returns>A client that shares this one's connection.</returns>
    /// <exception cref="ArgumentException"><paramref name="tierCode"/> has another form.</exception>
    IIamportClient ForTier(string tierCode);
}
