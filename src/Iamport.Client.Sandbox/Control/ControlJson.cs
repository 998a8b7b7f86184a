using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Sandbox.Control;

/// <summary>What goes over the wire: the records of this package by the service's names, times as UNIX seconds, spans as seconds.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true,
    WriteIndented = true,
    Converters = [typeof(UnixSeconds), typeof(Seconds), typeof(FaultJson), typeof(FaultRuleJson)])]
[JsonSerializable(typeof(IReadOnlyList<SandboxPayment>))]
[JsonSerializable(typeof(IReadOnlyList<SandboxBillingKey>))]
[JsonSerializable(typeof(IReadOnlyList<SandboxSchedule>))]
[JsonSerializable(typeof(IReadOnlyList<SandboxPaymentLink>))]
[JsonSerializable(typeof(IReadOnlyList<SandboxCertification>))]
[JsonSerializable(typeof(IReadOnlyList<SandboxNaverProductOrder>))]
[JsonSerializable(typeof(IReadOnlyList<SandboxKcpQuickMember>))]
[JsonSerializable(typeof(IReadOnlyList<SandboxRequest>))]
[JsonSerializable(typeof(IReadOnlyList<SandboxWebhook>))]
[JsonSerializable(typeof(IReadOnlyList<SandboxMovement>))]
[JsonSerializable(typeof(IReadOnlyList<InjectedFault>))]
[JsonSerializable(typeof(SandboxNaverReview))]
[JsonSerializable(typeof(FaultPlan))]
[JsonSerializable(typeof(GivenRule))]
[JsonSerializable(typeof(ServiceBehavior))]
[JsonSerializable(typeof(NoOrder))]
[JsonSerializable(typeof(AmountOrder))]
[JsonSerializable(typeof(CounterOrder))]
[JsonSerializable(typeof(ClockOrder))]
[JsonSerializable(typeof(ClockTime))]
[JsonSerializable(typeof(WebhookOrder))]
[JsonSerializable(typeof(WebhookAddress))]
[JsonSerializable(typeof(PinCheck))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class ControlJson : JsonSerializerContext;

/// <summary>Nothing more to say.</summary>
internal sealed record NoOrder;

/// <summary>How much; all that is asked for or left when it is left out.</summary>
internal sealed record AmountOrder(decimal? Amount = null);

/// <summary>How a counter is paid.</summary>
internal sealed record CounterOrder(bool ByCard = false);

/// <summary>How far the clock goes: by so many seconds, to a time, or to the next schedule.</summary>
internal sealed record ClockOrder(TimeSpan? Advance = null, DateTimeOffset? To = null, bool ToNextSchedule = false);

internal sealed record ClockTime(DateTimeOffset Now);

/// <summary>A webhook that no payment caused.</summary>
internal sealed record WebhookOrder(Uri Url, string Body, string ContentType = "application/json");

internal sealed record WebhookAddress(Uri? Url);

internal sealed record PinCheck(string ImpUid);

/// <summary>Why a call came to nothing, and what to do about it.</summary>
internal sealed record Problem(string Message);
