#region usings
using Iamport.Client;
#endregion

#region escrow
/// <summary>Tells the gateway, and the customer, that the goods are on their way.</summary>
public sealed class DispatchDesk(IIamportClient client)
{
    public Task<EscrowDelivery> EscrowAsync(string impUid, string invoice, DateTimeOffset sentAt) => client.Escrow.RegisterAsync(impUid, new()
    {
        Sender = new() { Name = "다온차", Tel = "02-000-0000", Addr = "서울시 종로구", Postcode = "03000" },
        Receiver = new() { Name = "김하늘", Tel = "010-1234-5678", Addr = "부산시 해운대구", Postcode = "48000" },
        Logistics = new() { Company = EscrowCourier.CjLogistics, Invoice = invoice, SentAt = sentAt },
    });

    /// <summary>Product orders of Naver Pay's order type: taken on, then dispatched. A part may fail: what comes back is what did not.</summary>
    public async Task<IReadOnlyList<string>> NaverAsync(string impUid, IReadOnlyCollection<string> ids, NaverParcel parcel, DateTimeOffset dispatchedAt)
    {
        var orders = NaverProductOrders.Only(ids);
        await client.NaverPay.PlaceAsync(impUid, orders);
        var shipped = await client.NaverPay.ShipAsync(impUid, new(orders)
        {
            DeliveryMethod = NaverDeliveryMethod.Parcel, DispatchedAt = dispatchedAt, Parcel = parcel,
        });
        return [.. ids.Except(shipped.Items.Select(order => order.ProductOrderId))];
    }
}
#endregion
