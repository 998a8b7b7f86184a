using Iamport.Client;

namespace MerchantShop.Payments;

/// <summary>What the shop writes about money. Orders and payments are named; people are not.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Order {OrderId} is paid by {ImpUid}.")]
    public static partial void Paid(ILogger logger, string orderId, string impUid);

    [LoggerMessage(2, LogLevel.Warning, "An order stays as it is: {Verdict}")]
    public static partial void Refused(ILogger logger, PaymentVerdict verdict);

    [LoggerMessage(3, LogLevel.Error, "Order {OrderId} was closed already when {ImpUid} paid it once more; refund that.")]
    public static partial void PaidTwice(ILogger logger, string orderId, string impUid);

    [LoggerMessage(4, LogLevel.Error, "Order {OrderId} is paid, but {GoodId} is out of stock.")]
    public static partial void OutOfStock(ILogger logger, string orderId, string goodId);

    [LoggerMessage(5, LogLevel.Warning, "{ImpUid} may not be paid: {Reason}.")]
    public static partial void NotConfirmed(ILogger logger, string impUid, string reason);

    [LoggerMessage(6, LogLevel.Warning, "The service could not be asked for {Subject}; it will be asked again.")]
    public static partial void AskAgain(ILogger logger, string subject, Exception exception);

    [LoggerMessage(7, LogLevel.Warning, "Month {Month} of a subscription was not charged: order {OrderId}.")]
    public static partial void NotCharged(ILogger logger, int? month, string orderId);

    [LoggerMessage(8, LogLevel.Information, "The refund {RefundId} of {ImpUid} is {State}.")]
    public static partial void Refund(ILogger logger, int refundId, string impUid, Books.RefundState state);

    [LoggerMessage(9, LogLevel.Error, "A round of {Worker} broke off; the next one comes.")]
    public static partial void RoundFailed(ILogger logger, string worker, Exception exception);
}
