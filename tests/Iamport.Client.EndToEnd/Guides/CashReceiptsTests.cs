namespace Iamport.Client.EndToEnd.Guides;

public sealed class CashReceiptsTests : GuideTest
{
    [Fact]
    public async Task A_receipt_is_issued_found_and_taken_back()
    {
        Sandbox.AddPayment(new() { ImpUid = "imp_1", Amount = 12_000, PayMethod = "trans" });
        var desk = new ReceiptDesk(Client, "channel-key-1");

        await desk.IssueAsync("imp_1", "01012345678");
        (await desk.FindAsync("imp_1")).Should().NotBeNull();
        await desk.RevokeAsync("imp_1");

        (await desk.IssueForCashAsync("counter-1", 5_000, "세작", "01012345678")).Amount.Should().Be(5_000);
    }
}
