using Iamport.Client.Sandbox.Pages.Checkout;

namespace Iamport.Client.Sandbox.Pages;

/// <summary>What the pages say, in the language of <c>display_language</c>; Korean unless English is asked for.</summary>
internal sealed record PageTexts
{
    public required string Language { get; init; }

    public required string SandboxNote { get; init; }

    public required string Amount { get; init; }

    public required string Product { get; init; }

    public required string Order { get; init; }

    public required string Buyer { get; init; }

    public required string Contact { get; init; }

    public required string TaxFree { get; init; }

    public required string Vat { get; init; }

    public required string Escrow { get; init; }

    public required string EscrowUsed { get; init; }

    public required string ChooseMethod { get; init; }

    public required string CardNumber { get; init; }

    public required string CardHint { get; init; }

    public required string TestCards { get; init; }

    public required string Instalments { get; init; }

    public required string CardCompany { get; init; }

    public required string InterestFree { get; init; }

    public required string LumpSum { get; init; }

    public required string Months { get; init; }

    /// <summary>The button, with the amount.</summary>
    public required Func<string, string> Pay { get; init; }

    public required string Issue { get; init; }

    public required string Back { get; init; }

    public required string ConfirmLead { get; init; }

    public required string AccountLead { get; init; }

    public required string TryAgain { get; init; }

    public required string PaidTitle { get; init; }

    public required string ReadyTitle { get; init; }

    public required string FailedTitle { get; init; }

    public required string CancelledTitle { get; init; }

    public required string PaidAt { get; init; }

    public required string Method { get; init; }

    public required string Card { get; init; }

    public required string ApplyNum { get; init; }

    public required string Refunded { get; init; }

    public required string PaymentId { get; init; }

    public required string Account { get; init; }

    public required string Bank { get; init; }

    public required string Holder { get; init; }

    public required string DepositUntil { get; init; }

    /// <summary>Tells a person that the deposit is theirs to make.</summary>
    public required string PlayTheBank { get; init; }

    public required string Deposit { get; init; }

    public required string ExpiredTitle { get; init; }

    public required string ExpiredText { get; init; }

    public required string DisabledTitle { get; init; }

    public required string DisabledText { get; init; }

    public required string AlreadyPaidTitle { get; init; }

    public required string AlreadyPaidText { get; init; }

    public required string UnknownTitle { get; init; }

    public required string UnknownText { get; init; }

    public required string NowhereTitle { get; init; }

    public required string NowhereText { get; init; }

    public required string HomeTitle { get; init; }

    public required string HomeText { get; init; }

    public required string ApiAddress { get; init; }

    public required string ScriptAddress { get; init; }

    public required WindowTexts Window { get; init; }

    public required IReadOnlyDictionary<string, string> PayMethods { get; init; }

    /// <summary>Names of the test cards, in the order of the list on the page.</summary>
    public required IReadOnlyList<(string Number, string Name)> Cards { get; init; }

    /// <summary>What the codes of the sandbox's own gateway mean, where its messages are in another language.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; init; } = new Dictionary<string, string>();

    public static PageTexts In(string? displayLanguage) =>
        displayLanguage?.StartsWith("en", StringComparison.OrdinalIgnoreCase) ?? false ? EnglishTexts.Create() : KoreanTexts.Create();

    public string Quota(int months) => months > 1 ? $"{months}{Months}" : LumpSum;

    public string? LeadOf(string payMethod) => payMethod switch
    {
        "card" => null,
        "vbank" => AccountLead,
        _ => ConfirmLead,
    };

    public string ButtonOf(string payMethod, decimal amount, string currency) =>
        payMethod == "vbank" ? Issue : Pay(Money.Format(amount, currency, Language));

    /// <summary>A message of the service's, all of which are Korean.</summary>
    public Html Say(string message) => Language == "ko" ? $"{message}"
        : Reasons.GetValueOrDefault(message.Split(' ')[0]) is { } reason ? $"{reason}"
        : (Html)$"<q lang=\"ko\">{message}</q>";

    public string NameOf(string payMethod) => PayMethods.GetValueOrDefault(payMethod, payMethod);
}
