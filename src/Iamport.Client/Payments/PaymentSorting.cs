using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>In which order a list comes.</summary>
[JsonConverter(typeof(OpenEnumConverter<PaymentSorting>))]
public readonly record struct PaymentSorting : IOpenEnum<PaymentSorting>
{
    /// <summary>Last begun first; the default.</summary>
    public static readonly PaymentSorting NewestStarted = new(Values.NewestStarted);
    /// <summary>First begun first.</summary>
    public static readonly PaymentSorting OldestStarted = new(Values.OldestStarted);
    /// <summary>Last paid first.</summary>
    public static readonly PaymentSorting NewestPaid = new(Values.NewestPaid);
    /// <summary>First paid first.</summary>
    public static readonly PaymentSorting OldestPaid = new(Values.OldestPaid);
    /// <summary>Last changed first.</summary>
    public static readonly PaymentSorting NewestUpdated = new(Values.NewestUpdated);
    /// <summary>First changed first.</summary>
    public static readonly PaymentSorting OldestUpdated = new(Values.OldestUpdated);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public PaymentSorting(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static PaymentSorting IOpenEnum<PaymentSorting>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>Last begun first; the default.</summary>
        public const string NewestStarted = "-started";
        /// <summary>First begun first.</summary>
        public const string OldestStarted = "started";
        /// <summary>Last paid first.</summary>
        public const string NewestPaid = "-paid";
        /// <summary>First paid first.</summary>
        public const string OldestPaid = "paid";
        /// <summary>Last changed first.</summary>
        public const string NewestUpdated = "-updated";
        /// <summary>First changed first.</summary>
        public const string OldestUpdated = "updated";
    }
}
