namespace Iamport.Client;

/// <summary>One end of a delivery. html5_inicis and smartro_v2 want name, number, address and postal code.</summary>
/// <remarks>Its text (<see cref="ToString"/>) says nothing of the person.</remarks>
public abstract partial record EscrowParty
{
    private protected EscrowParty()
    {
    }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The telephone number.</summary>
    public string? Tel { get; init; }

    /// <summary>The address in one line; smartro_v2 takes <see cref="FormedAddress"/> instead.</summary>
    public string? Addr { get; init; }

    /// <summary>The postal code.</summary>
    public string? Postcode { get; init; }

    /// <summary>The address in two lines; smartro_v2 only.</summary>
    public EscrowAddress? FormedAddress { get; init; }

    /// <summary>Nothing of the person.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => $"{GetType().Name} {{ *** }}";
}
