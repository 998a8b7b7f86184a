namespace Iamport.Client;

/// <summary>Something bought to go with goods.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out what it is.</remarks>
public sealed partial record NaverOrderSupplement
{
    /// <summary>The shop's identifier of it.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required string Name { get; init; }

    /// <summary>The price of one piece, in Korean won.</summary>
    public required int Price { get; init; }

    /// <summary>How many pieces.</summary>
    public required int Quantity { get; init; }

    /// <summary>Identifier and price.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"NaverOrderSupplement {{ Id = {Id}, Price = {Price}, Quantity = {Quantity} }}";
}
