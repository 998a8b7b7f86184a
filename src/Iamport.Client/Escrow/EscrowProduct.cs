using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>One kind of goods in a parcel.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out what it is.</remarks>
public sealed partial record EscrowProduct
{
    /// <summary>The shop's identifier of it.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required string Name { get; init; }

    /// <summary>The price of one piece, in units of <see cref="Currency"/>; 0 for a gift.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The code under which the shop manages it.</summary>
    public string? Code { get; init; }

    /// <summary>The currency of the price; Korean won when it is left out.</summary>
    public Currency? Currency { get; init; }

    /// <summary>How many pieces; one when it is left out.</summary>
    public int? Quantity { get; init; }

    /// <summary>Its category, in words.</summary>
    public string? Tag { get; init; }

    /// <summary>Identifier and price.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"EscrowProduct {{ Id = {Id}, Amount = {Amount} {Currency}, Quantity = {Quantity} }}";

    internal void Validate()
    {
        Requires.Text(Id, nameof(Id));
        Requires.Text(Name, nameof(Name));
        Requires.AmountOrZero(Amount, Currency, nameof(Amount));
        Requires.That(Quantity is not < 1, $"Quantity is {Quantity}; it must be at least 1, or left out.", nameof(Quantity));
    }
}
