using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>A number that may come as text, as a decimal (<c>3.0</c>), empty, null or not as a number at all (then null).</summary>
/// <typeparam name="T">The number's type.</typeparam>
internal sealed class TolerantNullableNumber<T> : JsonConverter<T?>
    where T : struct, INumber<T>
{
    public override bool HandleNull => true;

    public static T? Read(ref Utf8JsonReader reader)
    {
        var isNumber = reader.TokenType == JsonTokenType.Number
            ? reader.TryGetDecimal(out var number)
            : decimal.TryParse(TolerantText.Read(ref reader), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
        if (!isNumber || (typeof(T) != typeof(decimal) && number != decimal.Truncate(number)))
        {
            return null;
        }

        try
        {
            return T.CreateChecked(number);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options) => Write(writer, value);

    public static void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is { } number)
        {
            TolerantNumber<T>.Write(writer, number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}

/// <summary>The same for a field that cannot be null: what is not a number becomes 0.</summary>
/// <typeparam name="T">The number's type.</typeparam>
internal sealed class TolerantNumber<T> : JsonConverter<T>
    where T : struct, INumber<T>
{
    public override bool HandleNull => true;

    // Dividing by 1.000… drops a decimal's trailing zeros: 1000.00 goes out as 1000, which is how the service writes Korean won.
    public static void Write(Utf8JsonWriter writer, T value) =>
        writer.WriteNumberValue(decimal.CreateChecked(value) / 1.0000000000000000000000000000m);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TolerantNullableNumber<T>.Read(ref reader) ?? T.Zero;

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(writer, value);
}
