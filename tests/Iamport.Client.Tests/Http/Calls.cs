using Iamport.Client.Tests.Specification.Wire;

namespace Iamport.Client.Tests.Http;

/// <summary>One operation of every shape that has a way of its own through this client.</summary>
internal static class Calls
{
    public static IEnumerable<WireOperation> OfEveryShape { get; } =
    [
        .. new[]
        {
            "GET /payments/{imp_uid}", "GET /payments/find/{merchant_uid}", "GET /payments/findAll/{merchant_uid}", "GET /banks",
            "POST /payments/cancel", "PUT /payments/prepare", "DELETE /subscribe/customers/{customer_uid}",
            "POST /payments/{imp_uid}/naver/point", "PUT /api/supplements/v1/link/payment/{link_id}",
        }.Select(key => WireOperation.OfAreas.Single(operation => operation.Key == key)),
    ];
}
