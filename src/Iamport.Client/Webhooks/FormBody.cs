using System.Buffers;
using System.Net;
using System.Text.Json;
using System.Text.Unicode;

namespace Iamport.Client.Webhooks;

/// <summary>Writes a form as a JSON object of texts, so that both kinds of body are read by the same rules.</summary>
internal static class FormBody
{
    public static ReadOnlySpan<byte> ToJson(ReadOnlySpan<byte> form)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            while (!form.IsEmpty)
            {
                var end = form.IndexOf((byte)'&');
                Write(writer, end < 0 ? form : form[..end]);
                form = end < 0 ? default : form[(end + 1)..];
            }

            writer.WriteEndObject();
        }

        return json.WrittenSpan;
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> field)
    {
        if (field.IsEmpty)
        {
            return;
        }

        var equals = field.IndexOf((byte)'=');
        writer.WriteString(
            Decode(equals < 0 ? field : field[..equals]), equals < 0 ? default : Decode(field[(equals + 1)..]));
    }

    private static ReadOnlySpan<byte> Decode(ReadOnlySpan<byte> text)
    {
        var decoded = WebUtility.UrlDecodeToBytes(text.ToArray(), 0, text.Length);
        PushedBody.Require(Utf8.IsValid(decoded), "it is not UTF-8");
        return decoded;
    }
}
