using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.Checkout;
using Iamport.Client.Sandbox.Ledger.Codes;

namespace Iamport.Client.Sandbox.Endpoints.Checkout;

/// <summary>The parameters <c>display</c> and <c>card</c>.</summary>
internal static class CardOfferFields
{
    private const string AnyCompany = "*";
    private const string ForeignPrefix = "10";

    public static CardOffer Read(Fields param, SandboxChannel channel, SandboxPayment draft)
    {
        var card = param.Object("card");
        return card?.Object("direct") is { } direct
            ? Fixed(direct, draft)
            : new CardOffer
            {
                Quotas = Quotas(param.Object("display"), channel, draft),
                Companies = Companies(card?.Objects("detail") ?? []),
                InterestFree = param.Flag("useFreeInterestFromMall") ? InterestFree(card?.Objects("detail") ?? []) : [],
            };
    }

    private static CardOffer Fixed(Fields direct, SandboxPayment draft)
    {
        var quota = direct.WholeNumber("quota") is > 1 and var months ? months : CardOffer.LumpSum;
        Orders.CheckInstalments(quota, draft.Amount, draft.Currency);
        return new CardOffer { Quotas = [quota], Companies = [Known(direct.Required("code"))] };
    }

    /// <summary>Toss takes the largest number for a limit, and leaves out the lump sum on request.</summary>
    private static IReadOnlyList<int> Quotas(Fields? display, SandboxChannel channel, SandboxPayment draft)
    {
        var usual = CardOffer.Usual(draft.Amount, draft.Currency);
        if (usual.Quotas.Count == 1 || !(display?.Has("card_quota") ?? false))
        {
            return usual.Quotas;
        }

        var isToss = channel.PgProvider == "tosspayments";
        var asked = display.Texts("card_quota").Select(Months).Where(static months => months > 1).Distinct().Order().ToList();
        IEnumerable<int> months = isToss && asked.Count > 0 ? Enumerable.Range(2, asked[^1] - 1) : asked;
        return isToss && asked.Count > 0 && display.Flag("only_installment") ? [.. months] : [CardOffer.LumpSum, .. months];
    }

    private static int Months(string text) => int.TryParse(text, out var months) && months is >= 0 and <= 60
        ? months
        : throw RefusalException.BadRequest($"할부 개월수가 올바르지 않습니다: {text}");

    /// <summary>An entry for "*" says what becomes of the companies that no other entry names.</summary>
    private static List<string>? Companies(IReadOnlyList<Fields> detail)
    {
        if (detail.Count == 0)
        {
            return null;
        }

        var enabled = detail.ToLookup(static entry => entry.Required("card_code"), static entry => entry.Flag("enabled"));
        var others = !enabled.Contains(AnyCompany) || enabled[AnyCompany].Last();
        List<string> taken =
        [
            .. CodeTables.CardCompanies.Select(static company => company.Code)
                .Where(static code => !code.StartsWith(ForeignPrefix, StringComparison.Ordinal))
                .Where(code => enabled.Contains(code) ? enabled[code].Last() : others),
        ];
        return taken.Count > 0 ? taken : throw RefusalException.BadRequest("card.detail에 사용할 수 있는 카드사가 없습니다.");
    }

    private static IReadOnlyList<(string Company, int Months)> InterestFree(IReadOnlyList<Fields> detail) =>
    [
        .. detail.Where(static entry => entry.Flag("enabled") && entry.Text("card_code") != AnyCompany)
            .Select(static entry => (Known(entry.Required("card_code")), entry.WholeNumber("max_month") ?? 0))
            .Where(static entry => entry.Item2 > 1),
    ];

    private static string Known(string code) => CodeTables.CardCompanies.Any(company => company.Code == code)
        ? code
        : throw RefusalException.BadRequest($"알 수 없는 카드사 코드입니다: {code}");
}
