using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>One kind of goods in an order that is paid into escrow.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out what it is.</remarks>
public sealed partial record CheckoutProduct
{
    /// <summary>The shop's identifier of it.</summary>
    public string? Id { get; init; }

    /// <summary>What it is.</summary>
    public string? Name { get; init; }

    /// <summary>The code under which the shop manages it.</summary>
    public string? Code { get; init; }

    /// <summary>The price of one piece, in units of the order's currency; 0 for a gift.</summary>
    [JsonPropertyName("unitPrice")]
    public decimal? UnitPrice { get; init; }

    /// <summary>How many pieces.</summary>
    public int? Quantity { get; init; }

    /// <summary>Identifier and price.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"CheckoutProduct {{ Id = {Id}, UnitPrice = {UnitPrice}, Quantity = {Quantity} }}";

    internal void Validate(Currency? currency)
    {
        Requires.AmountOrZero(UnitPrice, currency, nameof(UnitPrice));
        Requires.That(Quantity is not < 1, $"Quantity is {Quantity}; it must be at least 1, or left out.", nameof(Quantity));
    }
}
