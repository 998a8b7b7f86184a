using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>Which cards a payment window takes, and how.</summary>
public sealed partial record CardOptions
{
    /// <summary>The one card company whose window opens at once.</summary>
    public DirectCard? Direct { get; init; }

    /// <summary>Which cards to offer, made by <see cref="CardDetail"/>'s methods; what several of them give can stand in one list.</summary>
    public IReadOnlyList<CardDetail>? Detail { get; init; }

    /// <summary>Whether instalments are offered at all (ksnet, tosspay_v2).</summary>
    [JsonPropertyName("useInstallment")]
    public bool? UseInstallment { get; init; }

    internal void Validate()
    {
        Direct?.Validate();
        Requires.That(Detail is not { Count: 0 }, "Detail is empty. Leave it out to offer every card.", nameof(Detail));
        foreach (var detail in Detail ?? [])
        {
            Requires.Value(detail, nameof(Detail));
        }
    }
}
