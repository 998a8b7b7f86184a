namespace Iamport.Client.Tests.Resilience;

/// <summary>A call of each kind, as a merchant writes it.</summary>
internal static class WritingCalls
{
    public static Task ChargeAsync(IIamportClient client) =>
        client.KeyPayments.AgainAsync(new() { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 1000, Name = "Tea" });

    public static Task RefundAsync(IIamportClient client) => client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"));

    public static Task RetryAsync(IIamportClient client) => client.Schedules.RetryAsync("order-1");

    public static Task ReplaceAsync(IIamportClient client) =>
        client.Payments.UpdatePreparationAsync(new() { MerchantUid = "order-1", Amount = 1000 });

    public static Task ReadAsync(IIamportClient client) => client.Payments.GetAsync("imp_1");
}
