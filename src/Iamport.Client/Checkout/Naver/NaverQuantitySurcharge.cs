namespace Iamport.Client;

/// <summary>What delivery costs more from some number of pieces on.</summary>
public sealed partial record NaverQuantitySurcharge
{
    /// <summary>The number of pieces.</summary>
    public required int From { get; init; }

    /// <summary>What is added, in Korean won.</summary>
    public required int Surcharge { get; init; }
}
