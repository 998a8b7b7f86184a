using Iamport.Client.Sandbox;

namespace Iamport.Client.EndToEnd.Guides;

public sealed class RefundsTests : GuideTest
{
    [Fact]
    public async Task A_part_and_then_the_rest_go_back_once_though_an_answer_is_lost()
    {
        Sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "order-1", Amount = 12_000 });
        Sandbox.Faults = new() { Rules = [new() { Fault = Fault.Reset(FaultExecution.Before), Operation = "POST /payments/cancel", Times = 1 }] };
        var desk = new RefundDesk(Client);

        (await desk.PartAsync("imp_1", 4_000, "one was broken")).Should().Be("refunded; 4,000 of 12,000 in all");
        (await desk.OrderAsync("order-1", "the rest")).Should().Be("refunded; 12,000 of 12,000 in all");
        (await desk.AllAsync("imp_1", "again")).Should().Be("nothing is left to refund");
        Sandbox.Payments.Single().Cancellations.Select(static refund => refund.Amount).Should().Equal(4_000, 8_000);
    }
}
