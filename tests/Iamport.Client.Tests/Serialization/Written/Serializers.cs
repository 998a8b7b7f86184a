using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Tests.Serialization.Written;

/// <summary>The options that applications have.</summary>
internal static class Serializers
{
    public static IReadOnlyDictionary<string, JsonSerializerOptions> All { get; } = new Dictionary<string, JsonSerializerOptions>
    {
        ["default"] = new(),
        ["web"] = new(JsonSerializerDefaults.Web),
        ["snake"] = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower },
        ["camel"] = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DictionaryKeyPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true },
        ["hostile"] = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            PreferredObjectCreationHandling = JsonObjectCreationHandling.Replace,
            RespectNullableAnnotations = true,
        },
    };
}
