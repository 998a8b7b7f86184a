using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>
/// On whose account points are paid. On the wire a missing code makes a payment a test; here that is a word, so that no shop ships for a
/// test unawares.
/// </summary>
[JsonConverter(typeof(BenepiaMemberConverter))]
public readonly record struct BenepiaMember
{
    private BenepiaMember(string code) => Code = code;

    /// <summary>A test: the payment looks paid and pays no order. What becomes of points then is not documented.</summary>
    public static BenepiaMember Test => default;

    /// <summary>The code that Benepia gave the member company; null for a test.</summary>
    public string? Code { get; }

    /// <summary>The real thing: points are charged.</summary>
    /// <param name="code">The code that Benepia gave the member company.</param>
    /// <returns>The member.</returns>
    public static BenepiaMember Live(string code) => new(code ?? "");

    /// <summary>Test or live.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code is null ? "Test" : "Live";
}
