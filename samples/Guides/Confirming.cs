#region usings
using Iamport.Client;
using Iamport.Client.AspNetCore;
#endregion

#region confirm
/// <summary>Is asked before money is taken; in the program it is app.MapIamportConfirm&lt;StockGuard&gt;("/iamport/confirm").</summary>
public sealed class StockGuard(IStock stock) : IIamportConfirmHandler
{
    public async Task<ConfirmReply> HandleAsync(ConfirmRequest request, CancellationToken cancellationToken)
    {
        if (await stock.PriceOfUnpaidAsync(request.MerchantUid) is not { } price || request.Amount != price)
        {
            return ConfirmReply.Refuse("주문 금액과 결제 금액이 다릅니다.");
        }

        // For this attempt alone: a second window of the same order is refused while it may still be paid.
        return await stock.TryHoldAsync(request.MerchantUid, request.ImpUid)
            ? ConfirmReply.Proceed
            : ConfirmReply.Refuse("품절되었거나 다른 창에서 결제 중입니다.");
    }

    /// <summary>The yes did not arrive in time, and was a no.</summary>
    public Task WithdrawAsync(ConfirmRequest request, CancellationToken cancellationToken) => stock.ReleaseAsync(request.MerchantUid, request.ImpUid);
}

public interface IStock
{
    Task<decimal?> PriceOfUnpaidAsync(string merchantUid);

    /// <summary>Holds the goods for a while, a few times an order; false if they are gone or another attempt holds them.</summary>
    Task<bool> TryHoldAsync(string merchantUid, string impUid);

    Task ReleaseAsync(string merchantUid, string impUid);
}
#endregion
