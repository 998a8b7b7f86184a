using System.Text.RegularExpressions;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>What one sub-merchant sold of a payment.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out who that is.</remarks>
public sealed partial record PartnerSale
{
    /// <summary>The sub-merchant's business registration number, with its hyphens: <c>ddd-dd-ddddd</c>.</summary>
    public required string BusinessRegistrationNumber { get; init; }

    /// <summary>The sub-merchant's name.</summary>
    public required string CompanyName { get; init; }

    /// <summary>How much of the payment is theirs, in won; more than 0.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The part of it that carries no value-added tax; 0 when it is left out.</summary>
    public decimal? TaxFree { get; init; }

    /// <summary>The value-added tax in it; an eleventh when it is left out.</summary>
    public decimal? VatAmount { get; init; }

    /// <summary>The amount.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"PartnerSale {{ Amount = {Amount} }}";

    internal void Validate()
    {
        Requires.That(
            BusinessRegistrationNumber is not null && HyphenatedNumber().IsMatch(BusinessRegistrationNumber),
            "BusinessRegistrationNumber is not of the form ddd-dd-ddddd. Give all ten digits, with the hyphens.",
            nameof(BusinessRegistrationNumber));
        Requires.Text(CompanyName, nameof(CompanyName));
        Requires.Amount(Amount, currency: null, nameof(Amount));
        Requires.AmountOrZero(TaxFree, currency: null, nameof(TaxFree));
        Requires.AmountOrZero(VatAmount, currency: null, nameof(VatAmount));
    }

    [GeneratedRegex(@"\A[0-9]{3}-[0-9]{2}-[0-9]{5}\z")]
    private static partial Regex HyphenatedNumber();
}
