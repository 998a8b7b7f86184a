using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A Korean bank or securities firm by its code at the clearing institute (KFTC), which is text: leading zeros count.</summary>
/// <remarks>Gateways want their own codes of it in requests: see <see cref="PgBankCodes"/>.</remarks>
[JsonConverter(typeof(OpenEnumConverter<BankCode>))]
public readonly partial record struct BankCode : IOpenEnum<BankCode>
{
    /// <summary>Bank of Korea.</summary>
    public static readonly BankCode BankOfKorea = new(Values.BankOfKorea);
    /// <summary>Korea Development Bank (KDB).</summary>
    public static readonly BankCode Kdb = new(Values.Kdb);
    /// <summary>Industrial Bank of Korea (IBK).</summary>
    public static readonly BankCode Ibk = new(Values.Ibk);
    /// <summary>KB Kookmin Bank.</summary>
    public static readonly BankCode KbKookmin = new(Values.KbKookmin);
    /// <summary>Korea Exchange Bank (KEB), now part of Hana Bank; an old code.</summary>
    public static readonly BankCode KoreaExchange = new(Values.KoreaExchange);
    /// <summary>Suhyup Bank.</summary>
    public static readonly BankCode Suhyup = new(Values.Suhyup);
    /// <summary>Export-Import Bank of Korea.</summary>
    public static readonly BankCode ExportImport = new(Values.ExportImport);
    /// <summary>NH NongHyup Bank.</summary>
    public static readonly BankCode NongHyup = new(Values.NongHyup);
    /// <summary>The local NongHyup cooperatives.</summary>
    public static readonly BankCode LocalNongHyup = new(Values.LocalNongHyup);
    /// <summary>Woori Bank.</summary>
    public static readonly BankCode Woori = new(Values.Woori);
    /// <summary>Standard Chartered (SC) Bank Korea.</summary>
    public static readonly BankCode StandardChartered = new(Values.StandardChartered);
    /// <summary>Citibank Korea.</summary>
    public static readonly BankCode Citi = new(Values.Citi);
    /// <summary>iM Bank, once Daegu Bank.</summary>
    public static readonly BankCode Im = new(Values.Im);
    /// <summary>Busan Bank.</summary>
    public static readonly BankCode Busan = new(Values.Busan);
    /// <summary>Gwangju Bank.</summary>
    public static readonly BankCode Gwangju = new(Values.Gwangju);
    /// <summary>Jeju Bank.</summary>
    public static readonly BankCode Jeju = new(Values.Jeju);
    /// <summary>Jeonbuk Bank.</summary>
    public static readonly BankCode Jeonbuk = new(Values.Jeonbuk);
    /// <summary>Kyongnam Bank.</summary>
    public static readonly BankCode Kyongnam = new(Values.Kyongnam);
    /// <summary>Saemaul (MG) community credit cooperatives.</summary>
    public static readonly BankCode Saemaul = new(Values.Saemaul);
    /// <summary>Shinhyup credit unions.</summary>
    public static readonly BankCode Shinhyup = new(Values.Shinhyup);
    /// <summary>The savings banks.</summary>
    public static readonly BankCode SavingsBanks = new(Values.SavingsBanks);
    /// <summary>Morgan Stanley Bank.</summary>
    public static readonly BankCode MorganStanley = new(Values.MorganStanley);
    /// <summary>HSBC.</summary>
    public static readonly BankCode Hsbc = new(Values.Hsbc);
    /// <summary>Deutsche Bank.</summary>
    public static readonly BankCode Deutsche = new(Values.Deutsche);
    /// <summary>Royal Bank of Scotland (RBS).</summary>
    public static readonly BankCode Rbs = new(Values.Rbs);
    /// <summary>JPMorgan Chase Bank.</summary>
    public static readonly BankCode JpMorgan = new(Values.JpMorgan);
    /// <summary>Mizuho Bank.</summary>
    public static readonly BankCode Mizuho = new(Values.Mizuho);
    /// <summary>MUFG Bank.</summary>
    public static readonly BankCode Mufg = new(Values.Mufg);
    /// <summary>Bank of America.</summary>
    public static readonly BankCode BankOfAmerica = new(Values.BankOfAmerica);
    /// <summary>BNP Paribas.</summary>
    public static readonly BankCode BnpParibas = new(Values.BnpParibas);
    /// <summary>Industrial and Commercial Bank of China (ICBC).</summary>
    public static readonly BankCode Icbc = new(Values.Icbc);
    /// <summary>Bank of China.</summary>
    public static readonly BankCode BankOfChina = new(Values.BankOfChina);
    /// <summary>The forestry cooperatives.</summary>
    public static readonly BankCode ForestryCooperatives = new(Values.ForestryCooperatives);
    /// <summary>United Overseas Bank (UOB).</summary>
    public static readonly BankCode Uob = new(Values.Uob);
    /// <summary>Bank of Communications (BoCom).</summary>
    public static readonly BankCode BankOfCommunications = new(Values.BankOfCommunications);
    /// <summary>Korea Post.</summary>
    public static readonly BankCode PostOffice = new(Values.PostOffice);
    /// <summary>Korea Credit Guarantee Fund (KODIT).</summary>
    public static readonly BankCode Kodit = new(Values.Kodit);
    /// <summary>Korea Technology Finance Corporation (KIBO).</summary>
    public static readonly BankCode Kibo = new(Values.Kibo);
    /// <summary>Hana Bank.</summary>
    public static readonly BankCode Hana = new(Values.Hana);
    /// <summary>Shinhan Bank.</summary>
    public static readonly BankCode Shinhan = new(Values.Shinhan);
    /// <summary>K bank.</summary>
    public static readonly BankCode KBank = new(Values.KBank);
    /// <summary>KakaoBank.</summary>
    public static readonly BankCode KakaoBank = new(Values.KakaoBank);
    /// <summary>Toss Bank.</summary>
    public static readonly BankCode TossBank = new(Values.TossBank);
    /// <summary>Korea Housing Finance Corporation (HF).</summary>
    public static readonly BankCode HousingFinance = new(Values.HousingFinance);
    /// <summary>Seoul Guarantee Insurance (SGI).</summary>
    public static readonly BankCode SeoulGuarantee = new(Values.SeoulGuarantee);
    /// <summary>The National Police.</summary>
    public static readonly BankCode Police = new(Values.Police);
    /// <summary>NICE, which runs cash machines.</summary>
    public static readonly BankCode Nice = new(Values.Nice);
    /// <summary>Korea Financial Telecommunications and Clearings Institute (KFTC).</summary>
    public static readonly BankCode Kftc = new(Values.Kftc);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public BankCode(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static BankCode IOpenEnum<BankCode>.FromValue(string value) => new(value);

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
