using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client.Codes;

/// <summary>A Korean bank or securities firm by its code at the clearing institute (KFTC), which is text: leading zeros count.</summary>
/// <remarks>Gateways want their own codes of it in requests: see <see cref="PgBankCodes"/>.</remarks>
[JsonConverter(typeof(OpenEnumConverter<Bank>))]
public readonly partial record struct Bank : IOpenEnum<Bank>
{
    /// <summary>Bank of Korea.</summary>
    public static readonly Bank BankOfKorea = new(Values.BankOfKorea);
    /// <summary>Korea Development Bank (KDB).</summary>
    public static readonly Bank Kdb = new(Values.Kdb);
    /// <summary>Industrial Bank of Korea (IBK).</summary>
    public static readonly Bank Ibk = new(Values.Ibk);
    /// <summary>KB Kookmin Bank.</summary>
    public static readonly Bank KbKookmin = new(Values.KbKookmin);
    /// <summary>Korea Exchange Bank (KEB), now part of Hana Bank; an old code.</summary>
    public static readonly Bank KoreaExchange = new(Values.KoreaExchange);
    /// <summary>Suhyup Bank.</summary>
    public static readonly Bank Suhyup = new(Values.Suhyup);
    /// <summary>Export-Import Bank of Korea.</summary>
    public static readonly Bank ExportImport = new(Values.ExportImport);
    /// <summary>NH NongHyup Bank.</summary>
    public static readonly Bank NongHyup = new(Values.NongHyup);
    /// <summary>The local NongHyup cooperatives.</summary>
    public static readonly Bank LocalNongHyup = new(Values.LocalNongHyup);
    /// <summary>Woori Bank.</summary>
    public static readonly Bank Woori = new(Values.Woori);
    /// <summary>Standard Chartered (SC) Bank Korea.</summary>
    public static readonly Bank StandardChartered = new(Values.StandardChartered);
    /// <summary>Citibank Korea.</summary>
    public static readonly Bank Citi = new(Values.Citi);
    /// <summary>iM Bank, once Daegu Bank.</summary>
    public static readonly Bank Im = new(Values.Im);
    /// <summary>Busan Bank.</summary>
    public static readonly Bank Busan = new(Values.Busan);
    /// <summary>Gwangju Bank.</summary>
    public static readonly Bank Gwangju = new(Values.Gwangju);
    /// <summary>Jeju Bank.</summary>
    public static readonly Bank Jeju = new(Values.Jeju);
    /// <summary>Jeonbuk Bank.</summary>
    public static readonly Bank Jeonbuk = new(Values.Jeonbuk);
    /// <summary>Kyongnam Bank.</summary>
    public static readonly Bank Kyongnam = new(Values.Kyongnam);
    /// <summary>Saemaul (MG) community credit cooperatives.</summary>
    public static readonly Bank Saemaul = new(Values.Saemaul);
    /// <summary>Shinhyup credit unions.</summary>
    public static readonly Bank Shinhyup = new(Values.Shinhyup);
    /// <summary>The savings banks.</summary>
    public static readonly Bank SavingsBanks = new(Values.SavingsBanks);
    /// <summary>Morgan Stanley Bank.</summary>
    public static readonly Bank MorganStanley = new(Values.MorganStanley);
    /// <summary>HSBC.</summary>
    public static readonly Bank Hsbc = new(Values.Hsbc);
    /// <summary>Deutsche Bank.</summary>
    public static readonly Bank Deutsche = new(Values.Deutsche);
    /// <summary>Royal Bank of Scotland (RBS).</summary>
    public static readonly Bank Rbs = new(Values.Rbs);
    /// <summary>JPMorgan Chase Bank.</summary>
    public static readonly Bank JpMorgan = new(Values.JpMorgan);
    /// <summary>Mizuho Bank.</summary>
    public static readonly Bank Mizuho = new(Values.Mizuho);
    /// <summary>MUFG Bank.</summary>
    public static readonly Bank Mufg = new(Values.Mufg);
    /// <summary>Bank of America.</summary>
    public static readonly Bank BankOfAmerica = new(Values.BankOfAmerica);
    /// <summary>BNP Paribas.</summary>
    public static readonly Bank BnpParibas = new(Values.BnpParibas);
    /// <summary>Industrial and Commercial Bank of China (ICBC).</summary>
    public static readonly Bank Icbc = new(Values.Icbc);
    /// <summary>Bank of China.</summary>
    public static readonly Bank BankOfChina = new(Values.BankOfChina);
    /// <summary>The forestry cooperatives.</summary>
    public static readonly Bank ForestryCooperatives = new(Values.ForestryCooperatives);
    /// <summary>United Overseas Bank (UOB).</summary>
    public static readonly Bank Uob = new(Values.Uob);
    /// <summary>Bank of Communications (BoCom).</summary>
    public static readonly Bank BankOfCommunications = new(Values.BankOfCommunications);
    /// <summary>Korea Post.</summary>
    public static readonly Bank PostOffice = new(Values.PostOffice);
    /// <summary>Korea Credit Guarantee Fund (KODIT).</summary>
    public static readonly Bank Kodit = new(Values.Kodit);
    /// <summary>Korea Technology Finance Corporation (KIBO).</summary>
    public static readonly Bank Kibo = new(Values.Kibo);
    /// <summary>Hana Bank.</summary>
    public static readonly Bank Hana = new(Values.Hana);
    /// <summary>Shinhan Bank.</summary>
    public static readonly Bank Shinhan = new(Values.Shinhan);
    /// <summary>K bank.</summary>
    public static readonly Bank KBank = new(Values.KBank);
    /// <summary>KakaoBank.</summary>
    public static readonly Bank KakaoBank = new(Values.KakaoBank);
    /// <summary>Toss Bank.</summary>
    public static readonly Bank TossBank = new(Values.TossBank);
    /// <summary>Korea Housing Finance Corporation (HF).</summary>
    public static readonly Bank HousingFinance = new(Values.HousingFinance);
    /// <summary>Seoul Guarantee Insurance (SGI).</summary>
    public static readonly Bank SeoulGuarantee = new(Values.SeoulGuarantee);
    /// <summary>The National Police.</summary>
    public static readonly Bank Police = new(Values.Police);
    /// <summary>NICE, which runs cash machines.</summary>
    public static readonly Bank Nice = new(Values.Nice);
    /// <summary>Korea Financial Telecommunications and Clearings Institute (KFTC).</summary>
    public static readonly Bank Kftc = new(Values.Kftc);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public Bank(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static Bank IOpenEnum<Bank>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static partial class Values
    {
        /// <summary>Bank of Korea.</summary>
        public const string BankOfKorea = "001";
        /// <summary>Korea Development Bank (KDB).</summary>
        public const string Kdb = "002";
        /// <summary>Industrial Bank of Korea (IBK).</summary>
        public const string Ibk = "003";
        /// <summary>KB Kookmin Bank.</summary>
        public const string KbKookmin = "004";
        /// <summary>Korea Exchange Bank (KEB), now part of Hana Bank; an old code.</summary>
        public const string KoreaExchange = "005";
        /// <summary>Suhyup Bank.</summary>
        public const string Suhyup = "007";
        /// <summary>Export-Import Bank of Korea.</summary>
        public const string ExportImport = "008";
        /// <summary>NH NongHyup Bank.</summary>
        public const string NongHyup = "011";
        /// <summary>The local NongHyup cooperatives.</summary>
        public const string LocalNongHyup = "012";
        /// <summary>Woori Bank.</summary>
        public const string Woori = "020";
        /// <summary>Standard Chartered (SC) Bank Korea.</summary>
        public const string StandardChartered = "023";
        /// <summary>Citibank Korea.</summary>
        public const string Citi = "027";
        /// <summary>iM Bank, once Daegu Bank.</summary>
        public const string Im = "031";
        /// <summary>Busan Bank.</summary>
        public const string Busan = "032";
        /// <summary>Gwangju Bank.</summary>
        public const string Gwangju = "034";
        /// <summary>Jeju Bank.</summary>
        public const string Jeju = "035";
        /// <summary>Jeonbuk Bank.</summary>
        public const string Jeonbuk = "037";
        /// <summary>Kyongnam Bank.</summary>
        public const string Kyongnam = "039";
        /// <summary>Saemaul (MG) community credit cooperatives.</summary>
        public const string Saemaul = "045";
        /// <summary>Shinhyup credit unions.</summary>
        public const string Shinhyup = "048";
        /// <summary>The savings banks.</summary>
        public const string SavingsBanks = "050";
        /// <summary>Morgan Stanley Bank.</summary>
        public const string MorganStanley = "052";
        /// <summary>HSBC.</summary>
        public const string Hsbc = "054";
        /// <summary>Deutsche Bank.</summary>
        public const string Deutsche = "055";
        /// <summary>Royal Bank of Scotland (RBS).</summary>
        public const string Rbs = "056";
        /// <summary>JPMorgan Chase Bank.</summary>
        public const string JpMorgan = "057";
        /// <summary>Mizuho Bank.</summary>
        public const string Mizuho = "058";
        /// <summary>MUFG Bank.</summary>
        public const string Mufg = "059";
        /// <summary>Bank of America.</summary>
        public const string BankOfAmerica = "060";
        /// <summary>BNP Paribas.</summary>
        public const string BnpParibas = "061";
        /// <summary>Industrial and Commercial Bank of China (ICBC).</summary>
        public const string Icbc = "062";
        /// <summary>Bank of China.</summary>
        public const string BankOfChina = "063";
        /// <summary>The forestry cooperatives.</summary>
        public const string ForestryCooperatives = "064";
        /// <summary>United Overseas Bank (UOB).</summary>
        public const string Uob = "065";
        /// <summary>Bank of Communications (BoCom).</summary>
        public const string BankOfCommunications = "066";
        /// <summary>Korea Post.</summary>
        public const string PostOffice = "071";
        /// <summary>Korea Credit Guarantee Fund (KODIT).</summary>
        public const string Kodit = "076";
        /// <summary>Korea Technology Finance Corporation (KIBO).</summary>
        public const string Kibo = "077";
        /// <summary>Hana Bank.</summary>
        public const string Hana = "081";
        /// <summary>Shinhan Bank.</summary>
        public const string Shinhan = "088";
        /// <summary>K bank.</summary>
        public const string KBank = "089";
        /// <summary>KakaoBank.</summary>
        public const string KakaoBank = "090";
        /// <summary>Toss Bank.</summary>
        public const string TossBank = "092";
        /// <summary>Korea Housing Finance Corporation (HF).</summary>
        public const string HousingFinance = "093";
        /// <summary>Seoul Guarantee Insurance (SGI).</summary>
        public const string SeoulGuarantee = "094";
        /// <summary>The National Police.</summary>
        public const string Police = "095";
        /// <summary>NICE, which runs cash machines.</summary>
        public const string Nice = "096";
        /// <summary>Korea Financial Telecommunications and Clearings Institute (KFTC).</summary>
        public const string Kftc = "099";
    }
}
