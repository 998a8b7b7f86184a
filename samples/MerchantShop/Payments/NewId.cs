using System.Security.Cryptography;

namespace MerchantShop.Payments;

/// <summary>Names that nobody can guess, in letters and digits, which every gateway takes.</summary>
public static class NewId
{
    public static string Order() => $"tea{RandomNumberGenerator.GetHexString(20, lowercase: true)}";

    public static string Subscription() => $"tin{RandomNumberGenerator.GetHexString(24, lowercase: true)}";

    /// <summary>The name of a window in which a card is stored; nothing is paid in it.</summary>
    public static string CardWindow() => $"card{RandomNumberGenerator.GetHexString(24, lowercase: true)}";
}
