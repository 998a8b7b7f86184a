using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>Returns to put on hold.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out what the buyer is told.</remarks>
public sealed partial record WithholdNaverReturnRequest : NaverProductOrdersRequest, IRequest
{
    /// <summary>Says which product orders.</summary>
    /// <param name="productOrders">The product orders.</param>
    /// <exception cref="ArgumentException"><paramref name="productOrders"/> is null.</exception>
    public WithholdNaverReturnRequest(NaverProductOrders productOrders)
        : base(productOrders)
    {
    }

    [JsonConstructor]
    internal WithholdNaverReturnRequest()
    {
    }

    /// <summary>Why; <see cref="NaverWithholdReason.Other"/> by default, and for a text that Naver does not know.</summary>
    public NaverWithholdReason? Reason { get; init; }

    /// <summary>What the buyer is told.</summary>
    public required string Memo { get; init; }

    /// <summary>What the buyer is to pay besides the postage, in won; nothing by default.</summary>
    public decimal? ExtraCharge { get; init; }

    /// <summary>The product orders, the reason and the charge.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"WithholdNaverReturnRequest {{ ProductOrders = {ProductOrders}, Reason = {Reason}, ExtraCharge = {ExtraCharge} }}";

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.Text(Memo, nameof(Memo));
        Requires.AmountOrZero(ExtraCharge, currency: null, nameof(ExtraCharge));
    }
}
