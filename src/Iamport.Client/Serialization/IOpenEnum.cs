namespace Iamport.Client;

/// <summary>
/// A set of values that the service may extend at any time: the documented ones are static members, an unknown one is kept as it came.
/// </summary>
/// <typeparam name="TSelf">The set itself.</typeparam>
public interface IOpenEnum<TSelf> : IFormattable
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    string Value { get; }

    /// <summary>Wraps a text of the wire, whether it is documented or not.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The value.</returns>
    static abstract TSelf FromValue(string value);

    // So that it is written into an address as one value, not as an object of several. Its own text is no other.
#pragma warning disable CA1033
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
#pragma warning restore CA1033
}
