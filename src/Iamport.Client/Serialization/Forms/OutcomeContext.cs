using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>What the client says itself. Its times are finer than the service's seconds; the payments in it are the service's.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(WireForm<Payment>), typeof(WireForm<PaymentCancellation>), typeof(OutcomeConverter<ChargeOutcome>), typeof(OutcomeConverter<RefundOutcome>),
    ])]
[JsonSerializable(typeof(ChargeOutcome))]
[JsonSerializable(typeof(ChargeOutcome.Charged))]
[JsonSerializable(typeof(ChargeOutcome.ChargedDifferently))]
[JsonSerializable(typeof(ChargeOutcome.NotCharged))]
[JsonSerializable(typeof(ChargeOutcome.StillUnknown), TypeInfoPropertyName = "UnknownCharge")]
[JsonSerializable(typeof(RefundOutcome))]
[JsonSerializable(typeof(RefundOutcome.Refunded))]
[JsonSerializable(typeof(RefundOutcome.Pending))]
[JsonSerializable(typeof(RefundOutcome.NothingLeft))]
[JsonSerializable(typeof(RefundOutcome.RemainderChanged))]
[JsonSerializable(typeof(RefundOutcome.NotRefunded))]
[JsonSerializable(typeof(RefundOutcome.StillUnknown), TypeInfoPropertyName = "UnknownRefund")]
[JsonSerializable(typeof(OutcomeRecord))]
internal sealed partial class OutcomeContext : JsonSerializerContext;
