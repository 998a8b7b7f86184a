namespace Iamport.Client.AspNetCore;

/// <summary>The addresses from which the service calls.</summary>
public static class IamportSourceAddresses
{
    /// <summary>The three that PortOne documents; it may change them, so better keep them in your configuration.</summary>
    public static IReadOnlyList<string> Documented { get; } = ["52.78.100.19/32", "52.78.48.223/32", "52.78.5.241/32"];
}
