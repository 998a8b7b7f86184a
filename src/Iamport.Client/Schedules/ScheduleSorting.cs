using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>In which order schedules come; the latest first unless said otherwise.</summary>
[JsonConverter(typeof(OpenEnumConverter<ScheduleSorting>))]
public readonly record struct ScheduleSorting : IOpenEnum<ScheduleSorting>
{
    /// <summary>The earliest first.</summary>
    public static readonly ScheduleSorting Oldest = new(Values.Oldest);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public ScheduleSorting(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static ScheduleSorting IOpenEnum<ScheduleSorting>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>The earliest first.</summary>
        public const string Oldest = "scheduled";
    }
}
