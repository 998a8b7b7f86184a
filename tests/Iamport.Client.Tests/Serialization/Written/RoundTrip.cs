using System.Text.Json;

namespace Iamport.Client.Tests.Serialization.Written;

/// <summary>What a record loses on its way through a text.</summary>
internal static class RoundTrip
{
    public static IEnumerable<string> Lost(object made, Type type, JsonSerializerOptions options) =>
        Lost(made, () => JsonSerializer.Deserialize(JsonSerializer.Serialize(made, type, options), type, options));

    public static IEnumerable<string> Lost(object made, Func<object?> copy)
    {
        try
        {
            return [.. Difference.Between(made, copy(), made.GetType().Name)];
        }
        catch (Exception failure)
        {
            return [$"{failure.GetType().Name}: {failure.Message}"];
        }
    }
}
