using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>What kind of goods Naver Pay sells.</summary>
[JsonConverter(typeof(OpenEnumConverter<NaverCategoryType>))]
public readonly record struct NaverCategoryType : IOpenEnum<NaverCategoryType>
{
    /// <summary>Books.</summary>
    public static readonly NaverCategoryType Book = new(Values.Book);
    /// <summary>Music.</summary>
    public static readonly NaverCategoryType Music = new(Values.Music);
    /// <summary>Films.</summary>
    public static readonly NaverCategoryType Movie = new(Values.Movie);
    /// <summary>Goods.</summary>
    public static readonly NaverCategoryType Product = new(Values.Product);
    /// <summary>Shows.</summary>
    public static readonly NaverCategoryType Play = new(Values.Play);
    /// <summary>Travel.</summary>
    public static readonly NaverCategoryType Travel = new(Values.Travel);
    /// <summary>Insurance.</summary>
    public static readonly NaverCategoryType Insurance = new(Values.Insurance);
    /// <summary>Flights.</summary>
    public static readonly NaverCategoryType Flight = new(Values.Flight);
    /// <summary>Food.</summary>
    public static readonly NaverCategoryType Food = new(Values.Food);
    /// <summary>Anything else.</summary>
    public static readonly NaverCategoryType Etc = new(Values.Etc);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public NaverCategoryType(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static NaverCategoryType IOpenEnum<NaverCategoryType>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>Books.</summary>
        public const string Book = "BOOK";
        /// <summary>Music.</summary>
        public const string Music = "MUSIC";
        /// <summary>Films.</summary>
        public const string Movie = "MOVIE";
        /// <summary>Goods.</summary>
        public const string Product = "PRODUCT";
        /// <summary>Shows.</summary>
        public const string Play = "PLAY";
        /// <summary>Travel.</summary>
        public const string Travel = "TRAVEL";
        /// <summary>Insurance.</summary>
        public const string Insurance = "INSURANCE";
        /// <summary>Flights.</summary>
        public const string Flight = "FLIGHT";
        /// <summary>Food.</summary>
        public const string Food = "FOOD";
        /// <summary>Anything else.</summary>
        public const string Etc = "ETC";
    }
}
