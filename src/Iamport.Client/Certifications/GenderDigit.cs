using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>The seventh digit of a resident registration number, which tells gender, century of birth and nationality.</summary>
[JsonConverter(typeof(OpenEnumConverter<GenderDigit>))]
public readonly record struct GenderDigit : IOpenEnum<GenderDigit>
{
    /// <summary>A Korean man born before 2000.</summary>
    public static readonly GenderDigit MaleBefore2000 = new(Values.MaleBefore2000);
    /// <summary>A Korean woman born before 2000.</summary>
    public static readonly GenderDigit FemaleBefore2000 = new(Values.FemaleBefore2000);
    /// <summary>A Korean man born in or after 2000.</summary>
    public static readonly GenderDigit MaleSince2000 = new(Values.MaleSince2000);
    /// <summary>A Korean woman born in or after 2000.</summary>
    public static readonly GenderDigit FemaleSince2000 = new(Values.FemaleSince2000);
    /// <summary>A foreign man born before 2000.</summary>
    public static readonly GenderDigit ForeignMaleBefore2000 = new(Values.ForeignMaleBefore2000);
    /// <summary>A foreign woman born before 2000.</summary>
    public static readonly GenderDigit ForeignFemaleBefore2000 = new(Values.ForeignFemaleBefore2000);
    /// <summary>A foreign man born in or after 2000.</summary>
    public static readonly GenderDigit ForeignMaleSince2000 = new(Values.ForeignMaleSince2000);
    /// <summary>A foreign woman born in or after 2000.</summary>
    public static readonly GenderDigit ForeignFemaleSince2000 = new(Values.ForeignFemaleSince2000);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public GenderDigit(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static GenderDigit IOpenEnum<GenderDigit>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>A Korean man born before 2000.</summary>
        public const string MaleBefore2000 = "1";
        /// <summary>A Korean woman born before 2000.</summary>
        public const string FemaleBefore2000 = "2";
        /// <summary>A Korean man born in or after 2000.</summary>
        public const string MaleSince2000 = "3";
        /// <summary>A Korean woman born in or after 2000.</summary>
        public const string FemaleSince2000 = "4";
        /// <summary>A foreign man born before 2000.</summary>
        public const string ForeignMaleBefore2000 = "5";
        /// <summary>A foreign woman born before 2000.</summary>
        public const string ForeignFemaleBefore2000 = "6";
        /// <summary>A foreign man born in or after 2000.</summary>
        public const string ForeignMaleSince2000 = "7";
        /// <summary>A foreign woman born in or after 2000.</summary>
        public const string ForeignFemaleSince2000 = "8";
    }
}
