using System.Collections.Frozen;
using Iamport.Client.Payments;

namespace Iamport.Client.Codes;

/// <summary>
/// The code that a gateway wants for a bank in a request. The same bank is <c>BK04</c> at KCP, <c>04</c> at Inicis and <c>004</c> at
/// most others; answers carry the codes of <see cref="Bank"/> whatever the gateway.
/// </summary>
/// <remarks>Source: PortOne's page of bank codes by gateway (docs/ko/tip/pg-1), and of Hecto's virtual accounts.</remarks>
public static class PgBankCodes
{
    private static readonly FrozenSet<Bank> Usual = FrozenSet.ToFrozenSet(
    [
        Bank.Kdb, Bank.Ibk, Bank.KbKookmin, Bank.Suhyup, Bank.NongHyup, Bank.LocalNongHyup, Bank.Woori, Bank.StandardChartered, Bank.Citi, Bank.Im,
        Bank.Busan, Bank.Gwangju, Bank.Jeonbuk, Bank.Kyongnam, Bank.Saemaul, Bank.Shinhyup, Bank.PostOffice, Bank.Hana, Bank.Shinhan, Bank.KBank,
        Bank.KakaoBank, Bank.TossBank,
    ]);

    private static readonly FrozenSet<Bank> AtNiceV2 = FrozenSet.ToFrozenSet(
    [
        Bank.KbKookmin, Bank.StandardChartered, Bank.Gwangju, Bank.Ibk, Bank.NongHyup, Bank.Im, Bank.Busan, Bank.Shinhan, Bank.Hana, Bank.Woori,
        Bank.PostOffice, Bank.KBank,
    ]);

    private static readonly FrozenSet<Bank> AtWelcome = FrozenSet.ToFrozenSet(
    [
        Bank.KbKookmin, Bank.Gwangju, Bank.Kyongnam, Bank.Ibk, Bank.Im, Bank.Busan, Bank.Suhyup, Bank.Shinhan, Bank.Hana, Bank.Woori, Bank.Jeonbuk,
        Bank.KBank,
    ]);

    private static readonly FrozenSet<Bank> IssuedAtSettle = FrozenSet.ToFrozenSet(
    [
        Bank.Ibk, Bank.KbKookmin, Bank.KoreaExchange, Bank.NongHyup, Bank.Woori, Bank.StandardChartered, Bank.Citi, Bank.Im, Bank.Kyongnam,
        Bank.Busan, Bank.Gwangju, Bank.PostOffice, Bank.Shinhan,
    ]);

    private static readonly FrozenDictionary<Bank, string> AtDaou = new Dictionary<Bank, string>
    {
        [Bank.KbKookmin] = "04", [Bank.StandardChartered] = "11", [Bank.Ibk] = "03", [Bank.NongHyup] = "08", [Bank.Busan] = "15",
        [Bank.Shinhan] = "10", [Bank.KoreaExchange] = "05", [Bank.Woori] = "09", [Bank.PostOffice] = "31", [Bank.Hana] = "12",
    }.ToFrozenDictionary();

    /// <summary>The code for <see cref="VirtualAccounts.RefundAccount.Bank"/>, which says at what bank a refund arrives.</summary>
    /// <param name="pg">The gateway of the payment.</param>
    /// <param name="bank">The bank of the account that the refund is paid to.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException">PortOne documents no code of that bank at that gateway.</exception>
    public static string ForRefund(PgProvider pg, Bank bank) => Find(pg, bank) ?? throw Undocumented("a refund", pg, bank);

    /// <summary>The code for the <c>vbank_code</c> of a virtual account that is to be issued.</summary>
    /// <param name="pg">The gateway that issues it.</param>
    /// <param name="bank">The bank at which it is to be.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException">PortOne documents no code of that bank at that gateway.</exception>
    public static string ForIssue(PgProvider pg, Bank bank) =>
        (pg == PgProvider.Settle ? In(IssuedAtSettle, bank) : Find(pg, bank)) ?? throw Undocumented("a virtual account", pg, bank);

    private static string? Find(PgProvider pg, Bank bank) => pg.Value switch
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

    private static string? In(FrozenSet<Bank> banks, Bank bank) => banks.Contains(bank) ? bank.Value : null;

    private static ArgumentException Undocumented(string what, PgProvider pg, Bank bank) =>
        new($"PortOne documents no code of the bank \"{bank}\" for {what} at \"{pg}\". Ask the gateway which one it takes.", nameof(bank));
}
