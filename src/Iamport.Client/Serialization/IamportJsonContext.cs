using System.Text.Json.Serialization;
using Iamport.Client.Account;
using Iamport.Client.Authentication;
using Iamport.Client.BillingKeys;
using Iamport.Client.Codes;
using Iamport.Client.Http;
using Iamport.Client.KakaoPay;
using Iamport.Client.KcpQuickPay;
using Iamport.Client.KeyPayments;
using Iamport.Client.PaymentLinks;
using Iamport.Client.Payments;
using Iamport.Client.Schedules;

namespace Iamport.Client.Serialization;

/// <summary>All JSON of this library: names in snake_case, nulls not written, and numbers, texts and times read as loosely as they come.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(TolerantText), typeof(TolerantUri), typeof(TolerantBoolean), typeof(TolerantNullableBoolean),
        typeof(TolerantNumber<int>), typeof(TolerantNullableNumber<int>), typeof(TolerantNumber<decimal>), typeof(TolerantNullableNumber<decimal>),
        typeof(UnixSeconds), typeof(NullableUnixSeconds),
        typeof(PartialListConverter<Payment>), typeof(PartialListConverter<BillingKey>), typeof(PageOrArrayConverter<ScheduledPayment>),
    ])]
[JsonSerializable(typeof(AccessTokenRequest))]
[JsonSerializable(typeof(Envelope<AccessToken>))]
[JsonSerializable(typeof(RequestFields))]
[JsonSerializable(typeof(Envelope<NoPayload>))]
[JsonSerializable(typeof(CancelPaymentRequest))]
[JsonSerializable(typeof(PreparePaymentRequest))]
[JsonSerializable(typeof(Envelope<Payment>))]
[JsonSerializable(typeof(Envelope<Page<Payment>>))]
[JsonSerializable(typeof(Envelope<PartialList<Payment>>))]
[JsonSerializable(typeof(Envelope<PaymentPreparation>))]
[JsonSerializable(typeof(Envelope<PaymentBalance>))]
[JsonSerializable(typeof(CreatePaymentLinkRequest))]
[JsonSerializable(typeof(PaymentLinkInfo))]
[JsonSerializable(typeof(PaymentLink))]
[JsonSerializable(typeof(OnetimePaymentRequest))]
[JsonSerializable(typeof(AgainPaymentRequest))]
[JsonSerializable(typeof(IssueBillingKeyRequest))]
[JsonSerializable(typeof(Envelope<BillingKey>))]
[JsonSerializable(typeof(Envelope<PartialList<BillingKey>>))]
[JsonSerializable(typeof(SchedulePaymentsRequest))]
[JsonSerializable(typeof(UnscheduleRequest))]
[JsonSerializable(typeof(Envelope<ScheduledPayment>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<ScheduledPayment>>))]
[JsonSerializable(typeof(Envelope<Page<ScheduledPayment>>))]
[JsonSerializable(typeof(Envelope<StandardCode>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<StandardCode>>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<PgSetting>>))]
[JsonSerializable(typeof(Envelope<Tier>))]
[JsonSerializable(typeof(PrepareKcpQuickRequest))]
[JsonSerializable(typeof(PayWithKcpMoneyRequest))]
[JsonSerializable(typeof(PayWithAutoPayKeyRequest))]
[JsonSerializable(typeof(Envelope<KcpQuickMember>))]
[JsonSerializable(typeof(Envelope<KcpQuickFidoRelease>))]
[JsonSerializable(typeof(Envelope<KcpQuickPreparation>))]
[JsonSerializable(typeof(Envelope<KcpQuickAutoPayKey>))]
[JsonSerializable(typeof(Envelope<KakaoOrderPage>))]
[JsonSerializable(typeof(IReadOnlyList<Payment>))]
[JsonSerializable(typeof(IReadOnlyList<BillingKey>))]
internal sealed partial class IamportJsonContext : JsonSerializerContext;
