using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Checkout.Naver;

/// <summary>Goods of either kind: only those for naverpay have a category.</summary>
internal sealed class NaverProductConverter : JsonConverter<NaverProduct>
{
    public override NaverProduct? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        var kind = json.RootElement.TryGetProperty("categoryType", out _) ? typeof(NaverPayProduct) : typeof(NaverOrderProduct);
        return (NaverProduct?)json.RootElement.Deserialize(options.GetTypeInfo(kind));
    }

    public override void Write(Utf8JsonWriter writer, NaverProduct value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
}
