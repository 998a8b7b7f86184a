using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Http.Answers;

/// <summary>A payload that a success may leave out.</summary>
internal interface IMayBeAbsent;

/// <summary>Stands for the payload of an operation that answers with a status only; whatever comes in its place is passed over.</summary>
[JsonConverter(typeof(Skipping))]
internal sealed record NoPayload : IMayBeAbsent
{
    internal sealed class Skipping : JsonConverter<NoPayload>
    {
        public override NoPayload Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            reader.Skip();
            return new NoPayload();
        }

        public override void Write(Utf8JsonWriter writer, NoPayload value, JsonSerializerOptions options) =>
            throw new NotSupportedException("Answers are only read.");
    }
}
