using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A currency by its ISO 4217 code. Where a request leaves it out it is <see cref="Krw"/>, with PayPal and Eximbay <see cref="Usd"/>.</summary>
[JsonConverter(typeof(OpenEnumConverter<Currency>))]
public readonly record struct Currency : IOpenEnum<Currency>
{
    /// <summary>Korean won.</summary>
    public static readonly Currency Krw = new(Values.Krw);
    /// <summary>US dollar.</summary>
    public static readonly Currency Usd = new(Values.Usd);
    /// <summary>Euro.</summary>
    public static readonly Currency Eur = new(Values.Eur);
    /// <summary>Japanese yen.</summary>
    public static readonly Currency Jpy = new(Values.Jpy);
    /// <summary>Vietnamese dong.</summary>
    public static readonly Currency Vnd = new(Values.Vnd);
    /// <summary>Australian dollar.</summary>
    public static readonly Currency Aud = new(Values.Aud);
    /// <summary>Brazilian real.</summary>
    public static readonly Currency Brl = new(Values.Brl);
    /// <summary>Canadian dollar.</summary>
    public static readonly Currency Cad = new(Values.Cad);
    /// <summary>Chinese yuan.</summary>
    public static readonly Currency Cny = new(Values.Cny);
    /// <summary>Czech koruna.</summary>
    public static readonly Currency Czk = new(Values.Czk);
    /// <summary>Danish krone.</summary>
    public static readonly Currency Dkk = new(Values.Dkk);
    /// <summary>Hong Kong dollar.</summary>
    public static readonly Currency Hkd = new(Values.Hkd);
    /// <summary>Hungarian forint.</summary>
    public static readonly Currency Huf = new(Values.Huf);
    /// <summary>Israeli shekel.</summary>
    public static readonly Currency Ils = new(Values.Ils);
    /// <summary>Malaysian ringgit.</summary>
    public static readonly Currency Myr = new(Values.Myr);
    /// <summary>Mexican peso.</summary>
    public static readonly Currency Mxn = new(Values.Mxn);
    /// <summary>Taiwan dollar.</summary>
    public static readonly Currency Twd = new(Values.Twd);
    /// <summary>New Zealand dollar.</summary>
    public static readonly Currency Nzd = new(Values.Nzd);
    /// <summary>Norwegian krone.</summary>
    public static readonly Currency Nok = new(Values.Nok);
    /// <summary>Philippine peso.</summary>
    public static readonly Currency Php = new(Values.Php);
    /// <summary>Polish zloty.</summary>
    public static readonly Currency Pln = new(Values.Pln);
    /// <summary>British pound.</summary>
    public static readonly Currency Gbp = new(Values.Gbp);
    /// <summary>Singapore dollar.</summary>
    public static readonly Currency Sgd = new(Values.Sgd);
    /// <summary>Swedish krona.</summary>
    public static readonly Currency Sek = new(Values.Sek);
    /// <summary>Swiss franc.</summary>
    public static readonly Currency Chf = new(Values.Chf);
    /// <summary>Thai baht.</summary>
    public static readonly Currency Thb = new(Values.Thb);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public Currency(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static Currency IOpenEnum<Currency>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>Korean won.</summary>
        public const string Krw = "KRW";
        /// <summary>US dollar.</summary>
        public const string Usd = "USD";
        /// <summary>Euro.</summary>
        public const string Eur = "EUR";
        /// <summary>Japanese yen.</summary>
        public const string Jpy = "JPY";
        /// <summary>Vietnamese dong.</summary>
        public const string Vnd = "VND";
        /// <summary>Australian dollar.</summary>
        public const string Aud = "AUD";
        /// <summary>Brazilian real.</summary>
        public const string Brl = "BRL";
        /// <summary>Canadian dollar.</summary>
        public const string Cad = "CAD";
        /// <summary>Chinese yuan.</summary>
        public const string Cny = "CNY";
        /// <summary>Czech koruna.</summary>
        public const string Czk = "CZK";
        /// <summary>Danish krone.</summary>
        public const string Dkk = "DKK";
        /// <summary>Hong Kong dollar.</summary>
        public const string Hkd = "HKD";
        /// <summary>Hungarian forint.</summary>
        public const string Huf = "HUF";
        /// <summary>Israeli shekel.</summary>
        public const string Ils = "ILS";
        /// <summary>Malaysian ringgit.</summary>
        public const string Myr = "MYR";
        /// <summary>Mexican peso.</summary>
        public const string Mxn = "MXN";
        /// <summary>Taiwan dollar.</summary>
        public const string Twd = "TWD";
        /// <summary>New Zealand dollar.</summary>
        public const string Nzd = "NZD";
        /// <summary>Norwegian krone.</summary>
        public const string Nok = "NOK";
        /// <summary>Philippine peso.</summary>
        public const string Php = "PHP";
        /// <summary>Polish zloty.</summary>
        public const string Pln = "PLN";
        /// <summary>British pound.</summary>
        public const string Gbp = "GBP";
        /// <summary>Singapore dollar.</summary>
        public const string Sgd = "SGD";
        /// <summary>Swedish krona.</summary>
        public const string Sek = "SEK";
        /// <summary>Swiss franc.</summary>
        public const string Chf = "CHF";
        /// <summary>Thai baht.</summary>
        public const string Thb = "THB";
    }
}
