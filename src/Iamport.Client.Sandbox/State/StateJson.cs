using System.Text.Json.Serialization;
using Iamport.Client.Sandbox.Control;
using Iamport.Client.Sandbox.Faults;
using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.Account;
using Iamport.Client.Sandbox.Ledger.CashReceipts;
using Iamport.Client.Sandbox.Ledger.Checkout;
using Iamport.Client.Sandbox.Ledger.ConvenienceStores;
using Iamport.Client.Sandbox.Ledger.Escrow;
using Iamport.Client.Sandbox.Ledger.Reading;

namespace Iamport.Client.Sandbox.State;

/// <summary>How things lie on their shelves.</summary>
[JsonSourceGenerationOptions(
    IncludeFields = true,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(FaultJson), typeof(FaultRuleJson)])]
[JsonSerializable(typeof(IReadOnlyList<Version<SandboxPayment>>))]
[JsonSerializable(typeof(IReadOnlyList<Version<SandboxSchedule>>))]
[JsonSerializable(typeof(IReadOnlyList<Version<StoredKey>>))]
[JsonSerializable(typeof(IReadOnlyList<Version<CashReceipt>>))]
[JsonSerializable(typeof(SandboxPaymentLink))]
[JsonSerializable(typeof(SandboxCertification))]
[JsonSerializable(typeof(SandboxNaverProductOrder))]
[JsonSerializable(typeof(SandboxNaverReview))]
[JsonSerializable(typeof(SandboxKcpQuickMember))]
[JsonSerializable(typeof(SandboxKcpQuickPreparation))]
[JsonSerializable(typeof(SandboxRequest))]
[JsonSerializable(typeof(SandboxWebhook))]
[JsonSerializable(typeof(SandboxMovement))]
[JsonSerializable(typeof(Preparation))]
[JsonSerializable(typeof(Tier))]
[JsonSerializable(typeof(Barcode))]
[JsonSerializable(typeof(EscrowDelivery))]
[JsonSerializable(typeof(KeptToken))]
[JsonSerializable(typeof(Window<PaymentOrder>))]
[JsonSerializable(typeof(Window<CertificationOrder>))]
[JsonSerializable(typeof(Errand))]
[JsonSerializable(typeof(StruckFault))]
[JsonSerializable(typeof(FaultPlan))]
[JsonSerializable(typeof(ServiceBehavior))]
[JsonSerializable(typeof(TimeSpan))]
[JsonSerializable(typeof(WebhookAddress))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
internal sealed partial class StateJson : JsonSerializerContext;
