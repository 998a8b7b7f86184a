using System.Text.Json.Serialization;

namespace Iamport.Client.Tests.Serialization.Written;

/// <summary>The generated JSON of an application, in which our types stand among its own.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Row))]
[JsonSerializable(typeof(Payment))]
[JsonSerializable(typeof(Page<Payment>))]
[JsonSerializable(typeof(PartialList<Payment>))]
[JsonSerializable(typeof(BillingKey))]
[JsonSerializable(typeof(ScheduledPayment))]
[JsonSerializable(typeof(Certification))]
[JsonSerializable(typeof(KcpQuickPreparation))]
[JsonSerializable(typeof(AgainPaymentRequest))]
[JsonSerializable(typeof(CancelPaymentRequest))]
[JsonSerializable(typeof(UnscheduleRequest))]
[JsonSerializable(typeof(SchedulePaymentsRequest))]
[JsonSerializable(typeof(CheckoutRequest))]
[JsonSerializable(typeof(CheckoutResult))]
[JsonSerializable(typeof(ShipNaverProductOrdersRequest))]
[JsonSerializable(typeof(RegisterEscrowDeliveryRequest))]
[JsonSerializable(typeof(WebhookNotification))]
[JsonSerializable(typeof(RawAnswer))]
[JsonSerializable(typeof(OutcomeRecord))]
[JsonSerializable(typeof(ChargeOutcome))]
[JsonSerializable(typeof(RefundOutcome))]
[JsonSerializable(typeof(IamportOutcome<BillingKey>))]
[JsonSerializable(typeof(CardCredentials))]
internal sealed partial class MerchantContext : JsonSerializerContext;

internal sealed record Row(Payment Payment, PaymentStatus Status, Dictionary<PaymentStatus, int> Counts, CardQuota? Quota, BenepiaMember Member, IReadOnlyList<PaymentCancellation> Refunds);
