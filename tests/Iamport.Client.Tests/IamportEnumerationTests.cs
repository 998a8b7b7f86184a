using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests;

public sealed class IamportEnumerationTests : SandboxTest
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    protected override IamportSandboxOptions Options => new() { StartTime = Now };

    [Theory]
    [InlineData("-started")]
    [InlineData("started")]
    public async Task Five_years_of_payments_come_in_order_and_once(string sorting)
    {
        var paid = Enumerable.Range(0, 60).Select(month => Now.AddMonths(-month)).ToArray();
        foreach (var (at, index) in paid.Select((at, index) => (at, index)))
        {
            Sandbox.AddPayment(new() { ImpUid = $"imp_{index:D3}", Amount = 1000, StartedAt = at, PaidAt = at });
        }

        var found = await Client.Payments
            .EnumerateAsync(PaymentStatusFilter.All, Now.AddYears(-5), Now, new PaymentSorting(sorting)).ToListAsync();

        found.Select(payment => payment.StartedAt).Should().Equal(sorting == "started" ? paid.Reverse().Select(at => (DateTimeOffset?)at) : paid.Select(at => (DateTimeOffset?)at));
        Sandbox.Requests.Where(request => request.Path.StartsWith("/payments/status", StringComparison.Ordinal)).Should().HaveCount(21);
    }

    [Fact]
    public async Task A_list_of_many_pages_is_read_a_page_at_a_time()
    {
        for (var index = 0; index < 250; index++)
        {
            Sandbox.AddPayment(new() { ImpUid = $"imp_{index:D3}", Amount = 1000, StartedAt = Now.AddMinutes(-index) });
        }

        var read = 0;
        await foreach (var payment in Client.Payments.EnumerateAsync(PaymentStatusFilter.Paid, Now.AddDays(-1), Now))
        {
            payment.ImpUid.Should().Be($"imp_{read++:D3}");
            PagesRead().Should().Be((read - 1) / 100 + 1);
        }

        read.Should().Be(250);
    }

    [Fact]
    public async Task What_slides_to_the_next_page_while_the_list_is_read_comes_once()
    {
        for (var index = 0; index < 150; index++)
        {
            Sandbox.AddPayment(new() { ImpUid = $"imp_{index:D3}", Amount = 1000, StartedAt = Now.AddMinutes(-index - 10) });
        }

        var found = new List<string>();
        await foreach (var payment in Client.Payments.EnumerateAsync(PaymentStatusFilter.All, Now.AddDays(-1), Now))
        {
            found.Add(payment.ImpUid);
            if (found.Count == 50)
            {
                Sandbox.AddPayment(new() { ImpUid = "imp_new", Amount = 1000, StartedAt = Now.AddMinutes(-1) });
            }
        }

        found.Should().OnlyHaveUniqueItems().And.HaveCount(150);
    }

    [Fact]
    public async Task A_list_that_became_shorter_ends()
    {
        using var server = ServiceStub.Start(
            Answer.Payload(
                """{"total":200,"previous":0,"next":2,"list":[{"imp_uid":"imp_1","merchant_uid":"o","status":"paid","amount":1}]}"""),
            Answer.Json("""{"code":1,"message":"page out of range","response":null}""", 400));
        await using var client = TestClient.For(server.Address);

        var found = await client.Client.Payments.EnumerateAsync(PaymentStatusFilter.All, Now.AddDays(-1), Now).ToListAsync();

        found.Should().ContainSingle();
    }

    [Fact]
    public async Task A_refusal_of_the_first_page_is_the_callers_to_know()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Refusal, 400));
        await using var client = TestClient.For(server.Address);

        await FluentActions.Awaiting(async () => await client.Client.Payments.EnumerateAsync(PaymentStatusFilter.All, Now.AddDays(-1), Now).ToListAsync())
            .Should().ThrowAsync<IamportApiException>();
    }

    [Fact]
    public async Task It_ends_where_the_caller_gives_up()
    {
        for (var index = 0; index < 150; index++)
        {
            Sandbox.AddPayment(new() { Amount = 1000, StartedAt = Now.AddMinutes(-index) });
        }

        using var patience = new CancellationTokenSource();
        await FluentActions.Awaiting(async () =>
        {
            await foreach (var _ in Client.Payments.EnumerateAsync(PaymentStatusFilter.All, Now.AddDays(-1), Now).WithCancellation(patience.Token))
            {
                await patience.CancelAsync();
            }
        }).Should().ThrowAsync<OperationCanceledException>();

        PagesRead().Should().Be(1);
    }

    [Fact]
    public void A_span_that_ends_before_it_begins_is_refused() =>
        FluentActions.Invoking(() => Client.Payments.EnumerateAsync(PaymentStatusFilter.All, Now, Now.AddDays(-1)))
            .Should().Throw<ArgumentException>().WithParameterName("from");

    [Fact]
    public async Task Every_attempt_of_an_order_comes()
    {
        for (var index = 0; index < 130; index++)
        {
            Sandbox.AddPayment(new() { MerchantUid = "order-1", Status = "failed", Amount = 1000, StartedAt = Now.AddMinutes(-index) });
        }

        (await Client.Payments.EnumerateAttemptsAsync("order-1").ToListAsync()).Should().HaveCount(130);
        (await Client.Payments.EnumerateAttemptsAsync("order-2").ToListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Schedules_of_years_and_payments_of_a_key_come_whole()
    {
        await Client.BillingKeys.IssueAsync("card-1", new() { ChannelKey = "channel", Card = new() { CardNumber = SandboxCards.Approved, Expiry = "2039-12" } });
        await Client.Schedules.ScheduleAsync(new()
        {
            CustomerUid = "card-1",
            Schedules = [.. Enumerable.Range(1, 24).Select(month => new ScheduleEntry
            {
                MerchantUid = $"order-{month:D2}", Name = "Tea", Amount = 1000, ScheduleAt = Now.AddMonths(month),
            })],
        });
        for (var index = 0; index < 25; index++)
        {
            await Client.KeyPayments.AgainAsync(new() { CustomerUid = "card-1", MerchantUid = $"now-{index}", Name = "Tea", Amount = 1000 });
        }

        var (from, to) = (Now, Now.AddMonths(25));
        (await Client.Schedules.EnumerateAsync(from, to, sorting: ScheduleSorting.Oldest).Select(schedule => schedule.MerchantUid).ToListAsync())
            .Should().Equal(Enumerable.Range(1, 24).Select(month => $"order-{month:D2}"));
        (await Client.Schedules.EnumerateAsync(from, to).Select(schedule => schedule.MerchantUid).FirstAsync()).Should().Be("order-24");
        (await Client.Schedules.EnumerateByCustomerAsync("card-1", from, to).ToListAsync()).Should().HaveCount(24);
        (await Client.BillingKeys.EnumerateSchedulesAsync("card-1", from, to, ScheduleStatus.Scheduled).ToListAsync()).Should().HaveCount(24);
        (await Client.BillingKeys.EnumeratePaymentsAsync("card-1").ToListAsync()).Should().HaveCount(25);
    }

    [Fact]
    public async Task Reviews_of_a_year_are_asked_for_month_by_month_and_come_once()
    {
        using var server = ServiceStub.Start(
            Answer.Payload("""[{"review_id":"1"},{"review_id":"2"}]"""), Answer.Payload("""[{"review_id":"2"},{"review_id":"3"}]"""), Answer.Payload("[]"));
        await using var client = TestClient.For(server.Address);
        var year = new ListNaverReviewsQuery { ChannelKey = "channel", ReviewType = NaverReviewType.Premium, From = Now.AddDays(-365), To = Now };

        (await client.Client.NaverPay.EnumerateReviewsAsync(year).Select(review => review.ReviewId).ToListAsync()).Should().Equal("1", "2", "3");

        server.Calls.Should().HaveCount(13);
        server.Calls.First().Query.Should().Contain($"to={Now.ToUnixTimeSeconds()}");
    }

    private int PagesRead() => Sandbox.Requests.Count(request => request.Path.StartsWith("/payments/status", StringComparison.Ordinal));
}
