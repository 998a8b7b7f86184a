using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>A delivery as it is registered or changed. Which of its optional fields are needed depends on the gateway.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out sender, receiver and tracking number.</remarks>
public abstract partial record EscrowDeliveryRequest : IRequest
{
    private protected EscrowDeliveryRequest()
    {
    }

    /// <summary>Who sends the goods.</summary>
    public required EscrowSender Sender { get; init; }

    /// <summary>Who receives them.</summary>
    public required EscrowReceiver Receiver { get; init; }

    /// <summary>How they are carried.</summary>
    [JsonPropertyName("logis")]
    public required EscrowLogistics Logistics { get; init; }

    /// <summary>What is in the parcel; welcome wants it, and no other gateway takes it.</summary>
    public IReadOnlyList<EscrowProduct>? Products { get; init; }

    /// <summary>When the goods were sent.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => $"{GetType().Name} {{ SentAt = {Logistics?.SentAt:O} }}";

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.Value(Sender, nameof(Sender));
        Requires.Value(Receiver, nameof(Receiver));
        Requires.Value(Logistics, nameof(Logistics)).Validate();
        foreach (var product in Products ?? [])
        {
            Requires.Value(product, nameof(Products)).Validate();
        }
    }
}
