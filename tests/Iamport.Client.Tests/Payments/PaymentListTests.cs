using System.Net;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Payments;

public sealed class PaymentListTests : SandboxTest
{
    [Fact]
    public async Task Payments_are_listed_by_their_state()
    {
        var ready = Add("ready");
        var paid = Add("paid");
        var cancelled = Add("cancelled");
        var failed = Add("failed");

        (await ListedAsync(PaymentStatusFilter.Ready)).Should().Equal(ready);
        (await ListedAsync(PaymentStatusFilter.Paid)).Should().Equal(paid);
        (await ListedAsync(PaymentStatusFilter.Cancelled)).Should().Equal(cancelled);
        (await ListedAsync(PaymentStatusFilter.Failed)).Should().Equal(failed);
        (await ListedAsync(PaymentStatusFilter.All)).Should().BeEquivalentTo(ready, paid, cancelled, failed);
    }

    [Fact]
    public async Task Pages_say_which_page_follows_and_the_last_one_that_none_does()
    {
        List<string> made = [.. Enumerable.Range(0, 3).Select(minute => Add("paid", Sandbox.Clock.GetUtcNow().AddMinutes(minute - 3)))];

        var first = await Client.Payments.ListAsync(PaymentStatusFilter.Paid, new() { Limit = 2, Sorting = PaymentSorting.OldestPaid });
        var second = await Client.Payments.ListAsync(PaymentStatusFilter.Paid, new() { Limit = 2, Page = 2, Sorting = PaymentSorting.OldestPaid });

        first.Should().BeEquivalentTo(new { Total = 3, Previous = 0, Next = 2 });
        second.Should().BeEquivalentTo(new { Total = 3, Previous = 1, Next = 0 });
        first.Items.Concat(second.Items).Select(payment => payment.ImpUid).Should().Equal(made);
    }

    [Fact]
    public async Task A_page_behind_the_last_one_is_refused_by_the_service()
    {
        Add("paid");

        var failure = await FluentActions.Awaiting(() => Client.Payments.ListAsync(PaymentStatusFilter.Paid, new() { Page = 2 }))
            .Should().ThrowAsync<IamportApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_window_is_compared_with_the_time_of_the_state()
    {
        var now = Sandbox.Clock.GetUtcNow();
        var old = Add("paid", now.AddDays(-10));
        var recent = Add("paid", now.AddDays(-1));

        var page = await Client.Payments.ListAsync(PaymentStatusFilter.Paid, new() { From = now.AddDays(-11), To = now.AddDays(-9) });

        page.Items.Select(payment => payment.ImpUid).Should().Equal(old).And.NotContain(recent);
    }

    [Fact]
    public async Task A_window_of_more_than_90_days_is_refused_by_the_service()
    {
        var now = Sandbox.Clock.GetUtcNow();

        var failure = await FluentActions
            .Awaiting(() => Client.Payments.ListAsync(PaymentStatusFilter.All, new() { From = now.AddDays(-91), To = now }))
            .Should().ThrowAsync<IamportApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        failure.Which.Code.Should().Be(1);
        failure.Which.ApiMessage.Should().Contain("90");
    }

    private string Add(string status, DateTimeOffset? paidAt = null) =>
        Sandbox.AddPayment(new SandboxPayment { Status = status, Amount = 1000, PaidAt = paidAt }).ImpUid;

    private async Task<IEnumerable<string>> ListedAsync(PaymentStatusFilter status) =>
        (await Client.Payments.ListAsync(status)).Items.Select(payment => payment.ImpUid);
}
