using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>The place of a page among the others.</summary>
public sealed partial record KakaoPaging
{
    /// <summary>The page, from 1.</summary>
    public int? CurrentPage { get; init; }

    /// <summary>How many orders it holds.</summary>
    public int? CurrentSize { get; init; }

    /// <summary>True on the first page.</summary>
    public bool? First { get; init; }

    /// <summary>True on the last page.</summary>
    public bool? Last { get; init; }

    /// <summary>How many pages there are.</summary>
    public int? TotalPages { get; init; }

    /// <summary>How many orders there are.</summary>
    public int? TotalSize { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }
}
