using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Iamport.Client.Authentication;
using Iamport.Client.Checkout.Naver;
using Iamport.Client.Http.Answers;

namespace Iamport.Client.Serialization;

/// <summary>All JSON of this library: names in snake_case, nulls not written, and numbers, texts and times read as loosely as they come.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = DeepestJson,
    Converters =
    [
        typeof(KeptElement), typeof(TolerantText), typeof(TolerantUri), typeof(TolerantBoolean), typeof(TolerantNullableBoolean),
        typeof(TolerantNumber<int>), typeof(TolerantNullableNumber<int>), typeof(Money), typeof(NullableMoney),
        typeof(UnixSeconds), typeof(NullableUnixSeconds),
        typeof(PartialListConverter<Payment>), typeof(PartialListConverter<BillingKey>), typeof(PartialListConverter<NaverProductOrder>),
        typeof(PageConverter<Payment>), typeof(PageConverter<ScheduledPayment>),
        typeof(ListConverter<ScheduledPayment>), typeof(ListConverter<NaverProductOrder>), typeof(ListConverter<NaverReview>),
        typeof(ListConverter<StandardCode>), typeof(ListConverter<PgSetting>),
        typeof(RawAnswer.Reading), typeof(KcpQuickPreparation.AnyPayload), typeof(NaverProductConverter),
    ])]
[JsonSerializable(typeof(AccessTokenRequest))]
[JsonSerializable(typeof(Envelope<AccessToken>))]
[JsonSerializable(typeof(JsonNode))]
[JsonSerializable(typeof(Envelope<RawAnswer>))]
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
[JsonSerializable(typeof(MoveScheduleRequest))]
[JsonSerializable(typeof(Envelope<ScheduledPayment>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<ScheduledPayment>>))]
[JsonSerializable(typeof(Envelope<Page<ScheduledPayment>>))]
[JsonSerializable(typeof(SendOtpRequest))]
[JsonSerializable(typeof(ConfirmOtpRequest))]
[JsonSerializable(typeof(Envelope<CertificationOtp>))]
[JsonSerializable(typeof(Envelope<Certification>))]
[JsonSerializable(typeof(IssueVirtualAccountRequest))]
[JsonSerializable(typeof(UpdateVirtualAccountRequest))]
[JsonSerializable(typeof(Envelope<AccountHolder>))]
[JsonSerializable(typeof(IssueBarcodeRequest))]
[JsonSerializable(typeof(BenepiaPointRequest))]
[JsonSerializable(typeof(BenepiaPaymentRequest))]
[JsonSerializable(typeof(Envelope<BenepiaPoint>))]
[JsonSerializable(typeof(IssueCashReceiptRequest))]
[JsonSerializable(typeof(IssueExternalCashReceiptRequest))]
[JsonSerializable(typeof(Envelope<CashReceipt>))]
[JsonSerializable(typeof(RegisterEscrowDeliveryRequest))]
[JsonSerializable(typeof(UpdateEscrowDeliveryRequest))]
[JsonSerializable(typeof(Envelope<EscrowDelivery>))]
[JsonSerializable(typeof(RegisterPartnerReceiptRequest))]
[JsonSerializable(typeof(Envelope<PartnerReceipt>))]
[JsonSerializable(typeof(UpdatePaycoOrderRequest))]
[JsonSerializable(typeof(Envelope<PaycoOrder>))]
[JsonSerializable(typeof(RegisterPaymentwallDeliveryRequest))]
[JsonSerializable(typeof(Envelope<PaymentwallDeliveryResult>))]
[JsonSerializable(typeof(NaverProductOrders))]
[JsonSerializable(typeof(CancelNaverProductOrdersRequest))]
[JsonSerializable(typeof(ApproveNaverReturnRequest))]
[JsonSerializable(typeof(ConfirmNaverPurchaseRequest))]
[JsonSerializable(typeof(ShipNaverProductOrdersRequest))]
[JsonSerializable(typeof(ShipExchangedNaverProductOrdersRequest))]
[JsonSerializable(typeof(NaverReturnRequest))]
[JsonSerializable(typeof(RejectNaverReturnRequest))]
[JsonSerializable(typeof(WithholdNaverReturnRequest))]
[JsonSerializable(typeof(Envelope<NaverProductOrder>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<NaverProductOrder>>))]
[JsonSerializable(typeof(Envelope<PartialList<NaverProductOrder>>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<NaverReview>>))]
[JsonSerializable(typeof(Envelope<NaverCashAmount>))]
[JsonSerializable(typeof(Envelope<StandardCode>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<StandardCode>>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<PgSetting>>))]
[JsonSerializable(typeof(Envelope<Tier>))]
[JsonSerializable(typeof(TierRequest))]
[JsonSerializable(typeof(ReleaseKcpQuickFidoRequest))]
[JsonSerializable(typeof(PrepareKcpQuickRequest))]
[JsonSerializable(typeof(PayWithKcpMoneyRequest))]
[JsonSerializable(typeof(PayWithAutoPayKeyRequest))]
[JsonSerializable(typeof(Envelope<KcpQuickMember>))]
[JsonSerializable(typeof(Envelope<KcpQuickFidoRelease>))]
[JsonSerializable(typeof(Envelope<KcpQuickPreparation>))]
[JsonSerializable(typeof(Envelope<KcpQuickAutoPayKey>))]
[JsonSerializable(typeof(Envelope<KakaoOrderPage>))]
[JsonSerializable(typeof(WebhookNotification))]
[JsonSerializable(typeof(ConfirmRequest))]
[JsonSerializable(typeof(CheckoutRequest))]
[JsonSerializable(typeof(NaverPayProduct))]
[JsonSerializable(typeof(NaverOrderProduct))]
[JsonSerializable(typeof(NaverParcel))]
[JsonSerializable(typeof(RefundAccount))]
[JsonSerializable(typeof(IdentityCheckRequest))]
internal sealed partial class IamportJsonContext : JsonSerializerContext
{
    /// <summary>How deep a field may be nested that is passed over, which is no reason to lose the answer around it.</summary>
    public const int DeepestJson = 10_000;
}
