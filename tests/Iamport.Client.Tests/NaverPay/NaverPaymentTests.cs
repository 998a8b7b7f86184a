using System.Net;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.NaverPay;

public sealed class NaverPaymentTests : SandboxTest
{
    [Fact]
    public async Task Points_are_granted_once()
    {
        var impUid = Sandbox.AddPayment(new SandboxPayment { PgProvider = "naverpay", Amount = 1000 }).ImpUid;

        await Client.NaverPay.DepositPointAsync(impUid);

        await IsRefusedAsync(() => Client.NaverPay.DepositPointAsync(impUid), HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task Escrow_ends_once()
    {
        var impUid = Sandbox.AddPayment(new SandboxPayment { PgProvider = "naverpay", Amount = 1000, Escrow = true }).ImpUid;

        await Client.NaverPay.ConfirmAsync(impUid, new() { Requester = Requester.Customer });

        LastBody()["requester"]!.GetValue<string>().Should().Be("customer");
        await IsRefusedAsync(() => Client.NaverPay.ConfirmAsync(impUid, new()), HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task A_payment_of_the_order_type_has_neither_points_nor_escrow_nor_a_cash_amount()
    {
        var impUid = Sandbox.AddPayment(new SandboxPayment { PgProvider = "naverco", Amount = 1000, Escrow = true }).ImpUid;

        await IsRefusedAsync(() => Client.NaverPay.DepositPointAsync(impUid), HttpStatusCode.NotFound);
        await IsRefusedAsync(() => Client.NaverPay.ConfirmAsync(impUid, new()), HttpStatusCode.NotFound);
        await IsRefusedAsync(() => Client.NaverPay.GetCashAmountAsync(impUid), HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_cash_amount_is_what_is_left_of_the_payment()
    {
        var payment = Sandbox.AddPayment(new SandboxPayment { PgProvider = "naverpay", PayMethod = "naverpay_point", Amount = 1200 });
        await Client.Payments.CancelAsync(CancelPaymentRequest.Partial(payment.ImpUid, 100, 1200) with
        {
            Reason = "변심", Requester = Requester.Customer,
        });

        var amount = await Client.NaverPay.GetCashAmountAsync(payment.ImpUid);

        (amount.AmountTotal, amount.AmountByNpoint, amount.AmountByPrimary).Should().Be((1100, 1100, 0));
        (amount.AmountSupply, amount.AmountVat).Should().Be((1000, 100));
    }

    [Fact]
    public async Task Reviews_of_a_kind_are_listed_within_a_window()
    {
        var now = Sandbox.Clock.GetUtcNow();
        Sandbox.AddNaverReview(new() { ReviewId = "old", CreatedAt = now.AddDays(-40) });
        Sandbox.AddNaverReview(new() { ReviewId = "short", Title = "좋아요" });
        Sandbox.AddNaverReview(new() { ReviewId = "long", ReviewType = "premium", Score = "13", Title = "차", Content = "향이 좋습니다." });

        var query = new ListNaverReviewsQuery
        {
            ChannelKey = "channel-key-naverco", From = now.AddDays(-30), To = now.AddDays(1), ReviewType = NaverReviewType.General,
        };
        var general = await Client.NaverPay.ListReviewsAsync(query);
        var premium = await Client.NaverPay.ListReviewsAsync(query with { ReviewType = NaverReviewType.Premium });

        (general.Single().ReviewId, general.Single().Title, general.Single().Content).Should().Be(("short", "좋아요", null));
        (premium.Single().ReviewId, premium.Single().Score, premium.Single().Content).Should().Be(("long", "13", "향이 좋습니다."));
        await IsRefusedAsync(() => Client.NaverPay.ListReviewsAsync(query with { ReviewType = new("other") }), HttpStatusCode.BadRequest);
    }

    private static async Task IsRefusedAsync(Func<Task> call, HttpStatusCode status) =>
        (await call.Should().ThrowAsync<IamportApiException>()).Which.StatusCode.Should().Be(status);
}
