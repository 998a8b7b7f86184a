namespace Iamport.Client;

/// <summary>Goods in a window of Naver Pay: <see cref="NaverPayProduct"/> or <see cref="NaverOrderProduct"/>.</summary>
public abstract partial record NaverProduct
{
    private protected NaverProduct()
    {
    }

    /// <summary>What it is.</summary>
    public required string Name { get; init; }

    internal abstract void Validate();
}
