using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Where a scheduled charge stands.</summary>
[JsonConverter(typeof(OpenEnumConverter<ScheduleStatus>))]
public readonly record struct ScheduleStatus : IOpenEnum<ScheduleStatus>
{
    /// <summary>It waits for its time.</summary>
    public static readonly ScheduleStatus Scheduled = new(Values.Scheduled);
    /// <summary>It was tried: whether it was paid is in the payment's status.</summary>
    public static readonly ScheduleStatus Executed = new(Values.Executed);
    /// <summary>It was taken back and will not be tried.</summary>
    public static readonly ScheduleStatus Revoked = new(Values.Revoked);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public ScheduleStatus(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static ScheduleStatus IOpenEnum<ScheduleStatus>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>It waits for its time.</summary>
        public const string Scheduled = "scheduled";
        /// <summary>It was tried: whether it was paid is in the payment's status.</summary>
        public const string Executed = "executed";
        /// <summary>It was taken back and will not be tried.</summary>
        public const string Revoked = "revoked";
    }
}
