using System.Globalization;
using System.Security.Cryptography;

namespace Iamport.Client.Sandbox.Ledger;

internal static class Identifiers
{
    public static string Digits(int length) => RandomNumberGenerator.GetString("0123456789", length);

    public static string Hexadecimal(int length) => RandomNumberGenerator.GetHexString(length, lowercase: true);

    /// <summary>Payments of a window or a page are "imp_", those made by the merchant's server "imps_".</summary>
    public static string ImpUid(string channel) => (channel == "api" ? "imps_" : "imp_") + Digits(12);

    public static string CancellationId() => RandomNumberGenerator.GetString("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 20);

    public static string PgTid(DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"sandbox{now:yyMMddHHmmss}{Digits(8)}");
}
