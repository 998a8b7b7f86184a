namespace Iamport.Client;

// The securities firms.
public readonly partial record struct BankCode
{
    /// <summary>Yuanta Securities.</summary>
    public static readonly BankCode YuantaSecurities = new(Values.YuantaSecurities);
    /// <summary>KB Securities.</summary>
    public static readonly BankCode KbSecurities = new(Values.KbSecurities);
    /// <summary>Sangsangin Securities.</summary>
    public static readonly BankCode SangsanginSecurities = new(Values.SangsanginSecurities);
    /// <summary>Hanyang Securities.</summary>
    public static readonly BankCode HanyangSecurities = new(Values.HanyangSecurities);
    /// <summary>Leading Investment &amp; Securities.</summary>
    public static readonly BankCode LeadingSecurities = new(Values.LeadingSecurities);
    /// <summary>BNK Securities.</summary>
    public static readonly BankCode BnkSecurities = new(Values.BnkSecurities);
    /// <summary>IBK Securities.</summary>
    public static readonly BankCode IbkSecurities = new(Values.IbkSecurities);
    /// <summary>KB Securities; an old code.</summary>
    public static readonly BankCode FormerKbSecurities = new(Values.FormerKbSecurities);
    /// <summary>KTB Investment &amp; Securities.</summary>
    public static readonly BankCode KtbSecurities = new(Values.KtbSecurities);
    /// <summary>Mirae Asset Securities.</summary>
    public static readonly BankCode MiraeAssetSecurities = new(Values.MiraeAssetSecurities);
    /// <summary>Daewoo Securities.</summary>
    public static readonly BankCode DaewooSecurities = new(Values.DaewooSecurities);
    /// <summary>Samsung Securities.</summary>
    public static readonly BankCode SamsungSecurities = new(Values.SamsungSecurities);
    /// <summary>Korea Investment &amp; Securities.</summary>
    public static readonly BankCode KoreaInvestmentSecurities = new(Values.KoreaInvestmentSecurities);
    /// <summary>NH Investment &amp; Securities, once Woori Investment &amp; Securities.</summary>
    public static readonly BankCode NhInvestmentSecurities = new(Values.NhInvestmentSecurities);
    /// <summary>Kyobo Securities.</summary>
    public static readonly BankCode KyoboSecurities = new(Values.KyoboSecurities);
    /// <summary>HI Investment &amp; Securities.</summary>
    public static readonly BankCode HiSecurities = new(Values.HiSecurities);
    /// <summary>HMC (Hyundai Motor) Securities.</summary>
    public static readonly BankCode HmcSecurities = new(Values.HmcSecurities);
    /// <summary>Kiwoom Securities.</summary>
    public static readonly BankCode KiwoomSecurities = new(Values.KiwoomSecurities);
    /// <summary>eBest Investment &amp; Securities.</summary>
    public static readonly BankCode EBestSecurities = new(Values.EBestSecurities);
    /// <summary>SK Securities.</summary>
    public static readonly BankCode SkSecurities = new(Values.SkSecurities);
    /// <summary>Daishin Securities.</summary>
    public static readonly BankCode DaishinSecurities = new(Values.DaishinSecurities);
    /// <summary>iM Securities, once Solomon Investment &amp; Securities.</summary>
    public static readonly BankCode ImSecurities = new(Values.ImSecurities);
    /// <summary>Hanwha Investment &amp; Securities.</summary>
    public static readonly BankCode HanwhaSecurities = new(Values.HanwhaSecurities);
    /// <summary>Hana Securities.</summary>
    public static readonly BankCode HanaSecurities = new(Values.HanaSecurities);
    /// <summary>Shinhan Securities.</summary>
    public static readonly BankCode ShinhanSecurities = new(Values.ShinhanSecurities);
    /// <summary>DB Securities.</summary>
    public static readonly BankCode DbSecurities = new(Values.DbSecurities);
    /// <summary>Eugene Investment &amp; Securities.</summary>
    public static readonly BankCode EugeneSecurities = new(Values.EugeneSecurities);
    /// <summary>Meritz Securities.</summary>
    public static readonly BankCode MeritzSecurities = new(Values.MeritzSecurities);
    /// <summary>NH Investment &amp; Securities; the code from before it joined Woori's.</summary>
    public static readonly BankCode FormerNhSecurities = new(Values.FormerNhSecurities);
    /// <summary>Bookook Securities.</summary>
    public static readonly BankCode BookookSecurities = new(Values.BookookSecurities);
    /// <summary>Shinyoung Securities.</summary>
    public static readonly BankCode ShinyoungSecurities = new(Values.ShinyoungSecurities);
    /// <summary>LIG Investment &amp; Securities.</summary>
    public static readonly BankCode LigSecurities = new(Values.LigSecurities);
    /// <summary>Korea Securities Finance Corporation (KSFC).</summary>
    public static readonly BankCode SecuritiesFinance = new(Values.SecuritiesFinance);
    /// <summary>Korea Foss Securities.</summary>
    public static readonly BankCode FossSecurities = new(Values.FossSecurities);
    /// <summary>Woori Investment Bank.</summary>
    public static readonly BankCode WooriInvestmentBank = new(Values.WooriInvestmentBank);
    /// <summary>Samsung Futures.</summary>
    public static readonly BankCode SamsungFutures = new(Values.SamsungFutures);
    /// <summary>KEB Futures.</summary>
    public static readonly BankCode KebFutures = new(Values.KebFutures);
    /// <summary>Hyundai Futures.</summary>
    public static readonly BankCode HyundaiFutures = new(Values.HyundaiFutures);

    public static partial class Values
    {
        /// <summary>Yuanta Securities.</summary>
        public const string YuantaSecurities = "209";
        /// <summary>KB Securities.</summary>
        public const string KbSecurities = "218";
        /// <summary>Sangsangin Securities.</summary>
        public const string SangsanginSecurities = "221";
        /// <summary>Hanyang Securities.</summary>
        public const string HanyangSecurities = "222";
        /// <summary>Leading Investment &amp; Securities.</summary>
        public const string LeadingSecurities = "223";
        /// <summary>BNK Securities.</summary>
        public const string BnkSecurities = "224";
        /// <summary>IBK Securities.</summary>
        public const string IbkSecurities = "225";
        /// <summary>KB Securities; an old code.</summary>
        public const string FormerKbSecurities = "226";
        /// <summary>KTB Investment &amp; Securities.</summary>
        public const string KtbSecurities = "227";
        /// <summary>Mirae Asset Securities.</summary>
        public const string MiraeAssetSecurities = "230";
        /// <summary>Daewoo Securities.</summary>
        public const string DaewooSecurities = "238";
        /// <summary>Samsung Securities.</summary>
        public const string SamsungSecurities = "240";
        /// <summary>Korea Investment &amp; Securities.</summary>
        public const string KoreaInvestmentSecurities = "243";
        /// <summary>NH Investment &amp; Securities, once Woori Investment &amp; Securities.</summary>
        public const string NhInvestmentSecurities = "247";
        /// <summary>Kyobo Securities.</summary>
        public const string KyoboSecurities = "261";
        /// <summary>HI Investment &amp; Securities.</summary>
        public const string HiSecurities = "262";
        /// <summary>HMC (Hyundai Motor) Securities.</summary>
        public const string HmcSecurities = "263";
        /// <summary>Kiwoom Securities.</summary>
        public const string KiwoomSecurities = "264";
        /// <summary>eBest Investment &amp; Securities.</summary>
        public const string EBestSecurities = "265";
        /// <summary>SK Securities.</summary>
        public const string SkSecurities = "266";
        /// <summary>Daishin Securities.</summary>
        public const string DaishinSecurities = "267";
        /// <summary>iM Securities, once Solomon Investment &amp; Securities.</summary>
        public const string ImSecurities = "268";
        /// <summary>Hanwha Investment &amp; Securities.</summary>
        public const string HanwhaSecurities = "269";
        /// <summary>Hana Securities.</summary>
        public const string HanaSecurities = "270";
        /// <summary>Shinhan Securities.</summary>
        public const string ShinhanSecurities = "278";
        /// <summary>DB Securities.</summary>
        public const string DbSecurities = "279";
        /// <summary>Eugene Investment &amp; Securities.</summary>
        public const string EugeneSecurities = "280";
        /// <summary>Meritz Securities.</summary>
        public const string MeritzSecurities = "287";
        /// <summary>NH Investment &amp; Securities; the code from before it joined Woori's.</summary>
        public const string FormerNhSecurities = "289";
        /// <summary>Bookook Securities.</summary>
        public const string BookookSecurities = "290";
        /// <summary>Shinyoung Securities.</summary>
        public const string ShinyoungSecurities = "291";
        /// <summary>LIG Investment &amp; Securities.</summary>
        public const string LigSecurities = "292";
        /// <summary>Korea Securities Finance Corporation (KSFC).</summary>
        public const string SecuritiesFinance = "293";
        /// <summary>Korea Foss Securities.</summary>
        public const string FossSecurities = "294";
        /// <summary>Woori Investment Bank.</summary>
        public const string WooriInvestmentBank = "295";
        /// <summary>Samsung Futures.</summary>
        public const string SamsungFutures = "296";
        /// <summary>KEB Futures.</summary>
        public const string KebFutures = "297";
        /// <summary>Hyundai Futures.</summary>
        public const string HyundaiFutures = "298";
    }
}
