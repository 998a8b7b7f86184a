using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>Where an order stands now.</summary>
public sealed partial record UpdatePaycoOrderRequest : IRequest
{
    /// <summary>The new state.</summary>
    public required PaycoOrderStatus Status { get; init; }

    void IRequest.Validate(DateTimeOffset now) => Requires.Text(Status.Value, nameof(Status));
}
