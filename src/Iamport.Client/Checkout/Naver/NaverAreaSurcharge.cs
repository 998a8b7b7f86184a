namespace Iamport.Client;

/// <summary>What delivery costs more in a part of the country.</summary>
public sealed partial record NaverAreaSurcharge
{
    /// <summary>The part.</summary>
    public required NaverArea Area { get; init; }

    /// <summary>What is added, in Korean won.</summary>
    public required int Surcharge { get; init; }

    /// <summary>What is added.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"NaverAreaSurcharge {{ Surcharge = {Surcharge} }}";
}
