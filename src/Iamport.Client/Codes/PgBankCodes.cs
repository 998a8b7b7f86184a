using System.Collections.Frozen;
using static Iamport.Client.BankCode;

namespace Iamport.Client;

/// <summary>
/// The code that a gateway wants for a bank in a request. The same bank is <c>BK04</c> at KCP, <c>04</c> at Inicis and <c>004</c> at
/// most others; answers carry the codes of <see cref="BankCode"/> whatever the gateway.
/// </summary>
/// <remarks>Source: PortOne's page of bank codes by gateway (docs/ko/tip/pg-1), and of Hecto's virtual accounts.</remarks>
public static class PgBankCodes
{
    private static readonly FrozenSet<BankCode> Usual = FrozenSet.ToFrozenSet(
    [
        Kdb, Ibk, KbKookmin, Suhyup, NongHyup, LocalNongHyup, Woori, StandardChartered, Citi, Im,
        Busan, Gwangju, Jeonbuk, Kyongnam, Saemaul, Shinhyup, PostOffice, Hana, Shinhan, KBank,
        KakaoBank, TossBank,
    ]);

    private static readonly FrozenSet<BankCode> AtNiceV2 = FrozenSet.ToFrozenSet(
    [
        KbKookmin, StandardChartered, Gwangju, Ibk, NongHyup, Im, Busan, Shinhan, Hana, Woori,
        PostOffice, KBank,
    ]);

    private static readonly FrozenSet<BankCode> AtWelcome = FrozenSet.ToFrozenSet(
    [
        KbKookmin, Gwangju, Kyongnam, Ibk, Im, Busan, Suhyup, Shinhan, Hana, Woori, Jeonbuk,
        KBank,
    ]);

    private static readonly FrozenSet<BankCode> IssuedAtSettle = FrozenSet.ToFrozenSet(
    [
        Ibk, KbKookmin, KoreaExchange, NongHyup, Woori, StandardChartered, Citi, Im, Kyongnam,
        Busan, Gwangju, PostOffice, Shinhan,
    ]);

    private static readonly FrozenDictionary<BankCode, string> AtDaou = new Dictionary<BankCode, string>
    {
        [KbKookmin] = "04", [StandardChartered] = "11", [Ibk] = "03", [NongHyup] = "08", [Busan] = "15",
        [Shinhan] = "10", [KoreaExchange] = "05", [Woori] = "09", [PostOffice] = "31", [Hana] = "12",
    }.ToFrozenDictionary();

    /// <summary>The code for <see cref="RefundAccount.Bank"/>, which says at what bank a refund arrives.</summary>
    /// <param name="pg">The gateway of the payment.</param>
    /// <param name="bank">The bank of the account that the refund is paid to.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException">PortOne documents no code of that bank at that gateway.</exception>
    public static string ForRefund(PgProvider pg, BankCode bank) => Find(pg, bank) ?? throw Undocumented("a refund", pg, bank);

    /// <summary>The code for the <c>vbank_code</c> of a virtual account that is to be issued.</summary>
    /// <param name="pg">The gateway that issues it.</param>
    /// <param name="bank">The bank at which it is to be.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException">PortOne documents no code of that bank at that gateway.</exception>
    public static string ForIssue(PgProvider pg, BankCode bank) =>
        (pg == PgProvider.Settle ? In(IssuedAtSettle, bank) : Find(pg, bank)) ?? throw Undocumented("a virtual account", pg, bank);

    private static string? Find(PgProvider pg, BankCode bank) => pg.Value switch
    {
        PgProvider.Values.Kcp or PgProvider.Values.KcpBilling => In(Usual, bank) is { } code ? $"BK{code[1..]}" : null,
        PgProvider.Values.Html5Inicis or PgProvider.Values.Inicis => In(Usual, bank)?[1..],
        PgProvider.Values.Tosspayments or PgProvider.Values.Uplus or PgProvider.Values.Danal or PgProvider.Values.DanalTpay
            or PgProvider.Values.Nice or PgProvider.Values.Kicc or PgProvider.Values.Smartro or PgProvider.Values.SmartroV2
            or PgProvider.Values.Settle => In(Usual, bank),
        PgProvider.Values.NiceV2 => In(AtNiceV2, bank),
        PgProvider.Values.Welcome => In(AtWelcome, bank),
        PgProvider.Values.Daou => AtDaou.GetValueOrDefault(bank),
        _ => null,
    };

    private static string? In(FrozenSet<BankCode> banks, BankCode bank) => banks.Contains(bank) ? bank.Value : null;

    private static ArgumentException Undocumented(string what, PgProvider pg, BankCode bank) =>
        new($"PortOne documents no code of the bank \"{bank}\" for {what} at \"{pg}\". Ask the gateway which one it takes.", nameof(bank));
}
