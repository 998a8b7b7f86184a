using Iamport.Client.Outcomes;
using Iamport.Client.Outcomes.Records;

namespace Iamport.Client.Tests.Outcomes;

/// <summary>Calls whose answers were lost, as a process that has died since kept them.</summary>
internal static class Lost
{
    public static OutcomeRecord Call(string operation, Uri address, DateTimeOffset sentAt) => new()
    {
        Id = Guid.NewGuid(),
        Operation = operation,
        Address = address,
        Account = RecordBook.Fingerprint("sandbox_key"),
        NotBefore = sentAt,
        NotAfter = sentAt,
        ServiceTime = sentAt,
        Window = new IamportOptions().OutcomeWindow,
    };

    /// <summary>The exception that a process still has, with its record.</summary>
    public static IamportOutcomeUnknownException Thrown(OutcomeRecord record) => new("The answer was lost.", record.Operation) { Record = record };
}
