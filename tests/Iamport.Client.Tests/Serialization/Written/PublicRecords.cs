using System.Reflection;
using Iamport.Client.AspNetCore;

namespace Iamport.Client.Tests.Serialization.Written;

/// <summary>What an application can hold in its hands and write somewhere.</summary>
internal static class PublicRecords
{
    /// <summary>Every record that can exist, of the generic ones one.</summary>
    public static IReadOnlyList<Type> All { get; } =
    [
        .. new[] { typeof(Payment).Assembly, typeof(ConfirmReply).Assembly }.SelectMany(assembly => assembly.ExportedTypes)
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.GetMethod("<Clone>$") is not null)
            .Select(type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Payment)) : type)
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    /// <summary>What never is written.</summary>
    public static IReadOnlyList<Type> Refusing { get; } =
    [
        typeof(BenepiaPaymentRequest), typeof(BenepiaPointRequest), typeof(CardCredentials), typeof(IssueBillingKeyRequest), typeof(OnetimePaymentRequest),
        typeof(PrepareKcpQuickRequest), typeof(RawRequest),
    ];

    /// <summary>What is written and never read: only the service's answer, or the shop's code, makes one.</summary>
    public static IReadOnlyList<Type> Judgements { get; } = [typeof(PaymentVerdict), typeof(IdentityVerdict), typeof(ConfirmReply)];

    /// <summary>What is written and read.</summary>
    public static IEnumerable<Type> Data => All.Except(Refusing).Except(Judgements);

    /// <summary>What never is written, though the record around it is.</summary>
    public static bool IsSecret(PropertyInfo property) => (property.DeclaringType!.Name, property.Name) is
        (nameof(SchedulePaymentsRequest), nameof(SchedulePaymentsRequest.Card))
        or (nameof(IssueVirtualAccountRequest), nameof(IssueVirtualAccountRequest.EscrowPassword))
        or (nameof(ConfirmOtpRequest), nameof(ConfirmOtpRequest.Otp));
}
