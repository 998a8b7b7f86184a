using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>A member company is its code; a test is null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BenepiaMemberConverter : JsonConverter<BenepiaMember>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override BenepiaMember Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } code ? BenepiaMember.Live(code) : BenepiaMember.Test;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BenepiaMember value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
}
