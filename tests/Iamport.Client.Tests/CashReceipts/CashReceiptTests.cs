using System.Net;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.CashReceipts;

/// <summary>What becomes of receipts and of the payments they are for.</summary>
public sealed class CashReceiptTests : SandboxTest
{
    [Fact]
    public async Task A_receipt_is_issued_read_and_shown_on_its_payment_until_it_is_revoked()
    {
        var payment = Transfer();

        var issued = await Client.CashReceipts.IssueAsync(payment.ImpUid, new() { Identifier = "01012345678" });

        (issued.ImpUid, issued.MerchantUid, issued.Type).Should().Be((payment.ImpUid, null, CashReceiptType.Person));
        (issued.Amount, issued.Vat, issued.CancelledAt).Should().Be((11000, 1000, null));
        issued.ApplyNum.Should().NotBeNullOrEmpty();
        (await Client.CashReceipts.FindAsync(payment.ImpUid)).Should().Be(issued);
        (await Client.Payments.GetAsync(payment.ImpUid)).CashReceiptIssued.Should().BeTrue();

        var revoked = await Client.CashReceipts.RevokeAsync(payment.ImpUid);

        revoked.Should().Be(issued with { CancelledAt = revoked.CancelledAt });
        revoked.CancelledAt.Should().NotBeNull();
        (await Client.CashReceipts.FindAsync(payment.ImpUid)).Should().Be(revoked);
        (await Client.Payments.GetAsync(payment.ImpUid)).CashReceiptIssued.Should().BeFalse();
    }

    [Fact]
    public async Task A_second_receipt_for_a_payment_is_refused()
    {
        var payment = Transfer();
        var request = new IssueCashReceiptRequest { Identifier = "1178178260", Type = CashReceiptType.Company };
        var issued = await Client.CashReceipts.IssueAsync(payment.ImpUid, request);

        await IsRefused(() => Client.CashReceipts.IssueAsync(payment.ImpUid, request), HttpStatusCode.BadRequest);

        (await Client.CashReceipts.FindAsync(payment.ImpUid)).Should().Be(issued);
    }

    [Fact]
    public async Task A_gateway_without_cash_receipts_is_501()
    {
        var payment = Sandbox.AddPayment(new() { Amount = 1000, PayMethod = "trans", PgProvider = "kakaopay" });

        await IsRefused(
            () => Client.CashReceipts.IssueAsync(payment.ImpUid, new() { Identifier = "01012345678" }), HttpStatusCode.NotImplemented);
    }

    [Fact]
    public async Task What_has_no_receipt_is_null_and_cannot_be_revoked()
    {
        (await Client.CashReceipts.FindAsync(Transfer().ImpUid)).Should().BeNull();
        (await Client.CashReceipts.FindExternalAsync("order-1")).Should().BeNull();

        await IsRefused(() => Client.CashReceipts.RevokeAsync(Transfer().ImpUid), HttpStatusCode.BadRequest);
        await IsRefused(() => Client.CashReceipts.RevokeExternalAsync("order-1"), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Cash_taken_elsewhere_gets_its_receipt_by_order()
    {
        var request = new IssueExternalCashReceiptRequest
        {
            Identifier = "117-81-78260", Type = CashReceiptType.Company, Name = "Tea", Amount = 109000, TaxFree = 3000, ChannelKey = "channel-key-kcp",
        };

        var issued = await Client.CashReceipts.IssueExternalAsync("shop/1", request);

        (issued.MerchantUid, issued.ImpUid, issued.Type).Should().Be(("shop/1", null, CashReceiptType.Company));
        (issued.Amount, issued.Vat).Should().Be((109000, 9636));
        (await Client.CashReceipts.FindExternalAsync("shop/1")).Should().Be(issued);
        await IsRefused(() => Client.CashReceipts.IssueExternalAsync("shop/1", request), HttpStatusCode.BadRequest);

        var revoked = await Client.CashReceipts.RevokeExternalAsync("shop/1");

        revoked.CancelledAt.Should().NotBeNull();
        (await Client.CashReceipts.FindExternalAsync("shop/1")).Should().Be(revoked);
    }

    private SandboxPayment Transfer() => Sandbox.AddPayment(new() { Amount = 11000, PayMethod = "trans" });

    private static async Task IsRefused(Func<Task> call, HttpStatusCode status)
    {
        var failure = await call.Should().ThrowAsync<IamportApiException>();
        failure.Which.StatusCode.Should().Be(status);
    }
}
