using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>Returns to turn down.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out what the buyer is told.</remarks>
public sealed partial record RejectNaverReturnRequest : NaverProductOrdersRequest, IRequest
{
    /// <summary>Says which product orders.</summary>
    /// <param name="productOrders">The product orders.</param>
    /// <exception cref="ArgumentException"><paramref name="productOrders"/> is null.</exception>
    public RejectNaverReturnRequest(NaverProductOrders productOrders)
        : base(productOrders)
    {
    }

    [JsonConstructor]
    internal RejectNaverReturnRequest()
    {
    }

    /// <summary>What the buyer is told.</summary>
    public required string Memo { get; init; }

    /// <summary>The product orders.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"RejectNaverReturnRequest {{ ProductOrders = {ProductOrders} }}";

    void IRequest.Validate(DateTimeOffset now) => Requires.Text(Memo, nameof(Memo));
}
