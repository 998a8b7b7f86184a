using System.Globalization;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>
/// The instalment plans that a window offers, from 50,000 won on. On the wire <c>[6]</c> is "six months only" to some gateways and "up to six" to
/// others, and <c>[]</c> is a single payment; here each is a word.
/// </summary>
[JsonConverter(typeof(CardQuotaConverter))]
public sealed class CardQuota
{
    private const int Fewest = 2;
    private const int Most = 60;

    private CardQuota(params int[] months) => Months = months;

    internal IReadOnlyList<int> Months { get; }

    /// <summary>A single payment and nothing else.</summary>
    /// <returns>The plans.</returns>
    public static CardQuota ImmediateOnly() => new();

    /// <summary>A single payment, and every plan from two months to this one.</summary>
    /// <param name="months">The longest plan.</param>
    /// <returns>The plans.</returns>
    /// <exception cref="ArgumentException">It is shorter than 2 months or longer than 60.</exception>
    public static CardQuota UpTo(int months)
    {
        Check(months, allowImmediate: false);
        return new([.. Enumerable.Range(Fewest, months - Fewest + 1)]);
    }

    /// <summary>
    /// These plans; most gateways offer a single payment besides. tosspayments offers every plan up to the longest of them. ksnet and inicis_jp want
    /// a 0 among them where they are to offer a single payment.
    /// </summary>
    /// <param name="months">The plans, each from 2 months to 60, or 0.</param>
    /// <returns>The plans.</returns>
    /// <exception cref="ArgumentException">There is none, or one is not such a number.</exception>
    public static CardQuota Only(params int[] months)
    {
        Requires.Items(months, nameof(months));
        foreach (var month in months)
        {
            Check(month, allowImmediate: true);
        }

        return new([.. months]);
    }

    /// <summary>The months.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"CardQuota {{ {string.Join(", ", Months.Select(month => month.ToString(CultureInfo.InvariantCulture)))} }}";

    private static void Check(int months, bool allowImmediate) =>
        Requires.That(
            months is >= Fewest and <= Most || (allowImmediate && months == 0),
            $"months is {months}; a plan has from {Fewest} months to {Most}. For a single payment take ImmediateOnly.",
            nameof(months));
}
