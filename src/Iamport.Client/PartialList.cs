using System.Collections;
using System.Text.Json.Serialization;
using Iamport.Client.Http.Answers;

namespace Iamport.Client;

/// <summary>What was found of the things that were asked for by name, or done of those that were to be done.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <param name="Items">What was found or done, in the service's order, never null.</param>
/// <param name="IsPartial">
/// True when the service said that something was not (HTTP 207). It does not say what: compare with the request.
/// </param>
public sealed record PartialList<T>(
    [property: JsonPropertyName("list")] IReadOnlyList<T> Items, [property: JsonPropertyName("is_partial")] bool IsPartial)
    : IPartialAnswer<PartialList<T>>, IListing
{
    IEnumerable IListing.Items => Items;

    PartialList<T> IPartialAnswer<PartialList<T>>.AsPartial() => this with { IsPartial = true };
}
