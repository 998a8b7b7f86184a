using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>What holds for one card company, or for all, in a payment window; made by the methods here, which leave nothing out.</summary>
public sealed partial record CardDetail
{
    private static readonly CardCompany Every = new("*");

    [JsonConstructor]
    internal CardDetail(CardCompany cardCode, bool? enabled = null, int? maxMonth = null)
    {
        CardCode = cardCode;
        Enabled = enabled;
        MaxMonth = maxMonth;
    }

    /// <summary>The card company; <c>*</c> is every one.</summary>
    public CardCompany CardCode { get; }

    /// <summary>Whether the window takes it; null leaves that alone.</summary>
    public bool? Enabled { get; }

    /// <summary>Up to how many months the shop bears the interest; null leaves that alone.</summary>
    public int? MaxMonth { get; }

    /// <summary>These cards and no other.</summary>
    /// <param name="cards">The card companies.</param>
    /// <returns>The details.</returns>
    /// <exception cref="ArgumentException">There is none, or one is empty.</exception>
    public static IReadOnlyList<CardDetail> Only(params CardCompany[] cards) =>
        [new(Every, enabled: false), .. Named(cards).Select(card => new CardDetail(card, enabled: true))];

    /// <summary>Every card but these.</summary>
    /// <param name="cards">The card companies.</param>
    /// <returns>The details.</returns>
    /// <exception cref="ArgumentException">There is none, or one is empty.</exception>
    public static IReadOnlyList<CardDetail> AllBut(params CardCompany[] cards) =>
        [.. Named(cards).Select(card => new CardDetail(card, enabled: false))];

    /// <summary>
    /// Instalments up to this many months whose interest the shop bears; <see cref="CheckoutRequest.UseFreeInterestFromMall"/> must be true.
    /// </summary>
    /// <param name="months">The longest such plan, 2 or more.</param>
    /// <param name="cards">The card companies.</param>
    /// <returns>The details.</returns>
    /// <exception cref="ArgumentException">There is no card, one is empty, or the plan is none.</exception>
    public static IReadOnlyList<CardDetail> InterestFree(int months, params CardCompany[] cards)
    {
        Requires.That(months >= 2, $"months is {months}; an instalment plan has 2 or more.", nameof(months));
        return [.. Named(cards).Select(card => new CardDetail(card, maxMonth: months))];
    }

    /// <summary>What holds, but not for which card.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"CardDetail {{ Enabled = {Enabled}, MaxMonth = {MaxMonth} }}";

    private static CardCompany[] Named(CardCompany[] cards)
    {
        Requires.Items(cards, nameof(cards));
        foreach (var card in cards)
        {
            Requires.Text(card.Value, nameof(cards));
        }

        return cards;
    }
}
