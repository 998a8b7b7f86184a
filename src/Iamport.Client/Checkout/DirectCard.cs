using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A card company whose window opens at once, without the gateway's between; the shop's contract must allow it.</summary>
public sealed partial record DirectCard
{
    /// <summary>The card company.</summary>
    public required CardCompany Code { get; init; }

    /// <summary>The months of the instalment plan; 0 is a single payment.</summary>
    public int? Quota { get; init; }

    /// <summary>True to let the customer's card points pay (danal).</summary>
    [JsonPropertyName("usePoint"), JsonConverter(typeof(YesOrNo))]
    public bool? UsePoint { get; init; }

    internal void Validate()
    {
        Requires.Text(Code.Value, nameof(Code));
        Requires.That(
            Quota is null or 0 or >= 2, $"Quota is {Quota}; give the months of a plan, 2 or more, or 0 for a single payment.", nameof(Quota));
    }
}
