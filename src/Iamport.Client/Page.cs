using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Http.Answers;

namespace Iamport.Client;

/// <summary>One page of a list. The list may change while it is paged: an item can come twice.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
public sealed record Page<T> : IListing
{
    /// <summary>How many items all pages hold together.</summary>
    [JsonPropertyName("total")]
    public int Total { get; init; }

    /// <summary>The number of the page before; 0 when this is the first.</summary>
    [JsonPropertyName("previous")]
    public int Previous { get; init; }

    /// <summary>The number of the page after; 0 when this is the last.</summary>
    [JsonPropertyName("next")]
    public int Next { get; init; }

    /// <summary>This page's items, never null.</summary>
    [JsonPropertyName("list")]
    public IReadOnlyList<T> Items { get => field ?? []; init; }

    /// <summary>Fields that the service has added since.</summary>
    // Not init: a serializer of another assembly could not fill it.
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    IEnumerable IListing.Items => Items;
}
