using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Schedules;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Outcomes;

/// <summary>What became of calls that move no money by themselves.</summary>
public sealed class ResolveRecordTests : SandboxTest
{
    private DateTimeOffset Now => Sandbox.Clock.GetUtcNow();

    [Fact]
    public async Task Schedules_stand_when_all_of_them_do()
    {
        await Plan.IssueKeyAsync(Client);
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", Tomorrow), Plan.Entry("order-2", Tomorrow)));

        var outcome = await Client.Outcomes.ResolveScheduleAsync(Scheduling("order-1", "order-2"));

        outcome.Should().BeOfType<IamportOutcome<IReadOnlyList<ScheduledPayment>>.Executed>()
            .Which.Value.Select(schedule => schedule.MerchantUid).Should().Equal("order-1", "order-2");
    }

    [Fact]
    public async Task Schedules_of_which_only_some_stand_stay_unknown_and_the_missing_ones_are_named()
    {
        await Plan.IssueKeyAsync(Client);
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", Tomorrow)));

        var outcome = await Client.Outcomes.ResolveScheduleAsync(LongAgo(Scheduling("order-1", "order-2")));

        outcome.Should().BeOfType<IamportOutcome<IReadOnlyList<ScheduledPayment>>.StillUnknown>().Which.Reason.Should().Contain("order-2").And.NotContain("order-1");
    }

    [Fact]
    public async Task No_schedule_is_proved_absent_before_the_window_has_passed()
    {
        var resolving = Client.Outcomes.ResolveScheduleAsync(Scheduling("order-1"));
        await Eventually.Async(() => Task.FromResult(Sandbox.Requests.Any(request => request.StatusCode == 404)));
        resolving.IsCompleted.Should().BeFalse();
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(3));

        (await resolving).Should().BeOfType<IamportOutcome<IReadOnlyList<ScheduledPayment>>.NotExecuted>();
    }

    [Fact]
    public async Task A_schedule_that_failed_long_ago_does_not_prove_that_it_was_ordered_once_more()
    {
        await Plan.IssueKeyAsync(Client, number: SandboxCards.InsufficientLimit);
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", Now.AddMinutes(1))));
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(10));

        var again = Tomorrow;
        var resolving = Client.Outcomes.ResolveScheduleAsync(
            Of("Schedules.RescheduleAsync") with { MerchantUid = "order-1", Schedules = [new("order-1", again)] });
        await Eventually.Async(() => Task.FromResult(Sandbox.Requests[^1] is { Method: "GET", StatusCode: 200 }));
        resolving.IsCompleted.Should().BeFalse();
        await Client.Schedules.RescheduleAsync("order-1", new() { ScheduleAt = again });
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));

        (await resolving).Should().BeOfType<IamportOutcome<IReadOnlyList<ScheduledPayment>>.Executed>();
    }

    [Fact]
    public async Task A_billing_key_that_was_stored_before_proves_nothing()
    {
        await Plan.IssueKeyAsync(Client);
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(1));

        var resolving = Client.Outcomes.ResolveBillingKeyAsync(Of("BillingKeys.IssueAsync") with { CustomerUid = "card-1" });
        await Eventually.Async(() => Task.FromResult(Sandbox.Requests[^1] is { Method: "GET", StatusCode: 200 }));
        resolving.IsCompleted.Should().BeFalse();
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(3));

        (await resolving).Should().BeOfType<IamportOutcome<BillingKey>.NotExecuted>();
    }

    [Fact]
    public async Task A_billing_key_that_was_stored_since_is_found()
    {
        await Plan.IssueKeyAsync(Client);
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(1));
        var lost = Of("BillingKeys.IssueAsync") with { CustomerUid = "card-1" };
        await Plan.IssueKeyAsync(Client);

        (await Client.Outcomes.ResolveBillingKeyAsync(lost)).Should().BeOfType<IamportOutcome<BillingKey>.Executed>();
    }

    [Fact]
    public async Task A_billing_key_that_is_newer_only_by_a_clock_that_nobody_compared_proves_nothing()
    {
        await Plan.IssueKeyAsync(Client);
        var lost = Of("BillingKeys.IssueAsync") with { CustomerUid = "card-1", NotBefore = Now.AddMinutes(-1), ServiceTime = null };

        using var patience = new CancellationTokenSource();
        var resolving = Client.Outcomes.ResolveBillingKeyAsync(lost, patience.Token);
        await ReadsOnceAsync();
        await patience.CancelAsync();

        (await resolving).Should().BeOfType<IamportOutcome<BillingKey>.StillUnknown>();
    }

    [Fact]
    public async Task A_virtual_account_that_was_opened_before_proves_nothing()
    {
        await OpenAccountAsync();
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(1));
        var lost = Of("VirtualAccounts.IssueAsync") with { MerchantUid = "order-1", Amount = 1000, VbankDue = Due };

        using var patience = new CancellationTokenSource();
        var resolving = Client.Outcomes.ResolveVirtualAccountAsync(lost, patience.Token);
        await Eventually.Async(() => Task.FromResult(Sandbox.Requests[^1] is { Method: "GET", StatusCode: 200 }));
        await patience.CancelAsync();
        (await resolving).Should().BeOfType<IamportOutcome<Payment>.StillUnknown>();

        var opened = await OpenAccountAsync();
        (await Client.Outcomes.ResolveVirtualAccountAsync(lost))
            .Should().BeOfType<IamportOutcome<Payment>.Executed>().Which.Value.ImpUid.Should().Be(opened.ImpUid);
    }

    [Fact]
    public async Task A_receipt_stands_until_it_is_revoked_and_then_may_have_been_the_one()
    {
        var payment = Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, PayMethod = "trans" });
        var lost = LongAgo(Of("CashReceipts.IssueAsync") with { ImpUid = payment.ImpUid });
        (await Client.Outcomes.ResolveCashReceiptAsync(lost)).Should().BeOfType<IamportOutcome<CashReceipt>.NotExecuted>();

        await Client.CashReceipts.IssueAsync(payment.ImpUid, new() { Identifier = "010-1234-5678" });
        (await Client.Outcomes.ResolveCashReceiptAsync(lost)).Should().BeOfType<IamportOutcome<CashReceipt>.Executed>();

        await Client.CashReceipts.RevokeAsync(payment.ImpUid);
        (await Client.Outcomes.ResolveCashReceiptAsync(lost)).Should().BeOfType<IamportOutcome<CashReceipt>.StillUnknown>();
    }

    [Fact]
    public async Task A_receipt_that_was_issued_before_or_for_another_purpose_proves_nothing()
    {
        var payment = Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, PayMethod = "trans" });
        await Client.CashReceipts.IssueAsync(payment.ImpUid, new() { Identifier = "010-1234-5678" });
        var lost = Of("CashReceipts.IssueAsync") with { ImpUid = payment.ImpUid, ReceiptType = CashReceiptType.Company };
        (await ResolveAtOnceAsync(lost)).Should().BeOfType<IamportOutcome<CashReceipt>.StillUnknown>("it is a person's");

        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(1));
        var later = Of("CashReceipts.IssueAsync") with { ImpUid = payment.ImpUid };
        var resolving = Client.Outcomes.ResolveCashReceiptAsync(later);
        await ReadsOnceAsync();
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(3));
        (await resolving).Should().BeOfType<IamportOutcome<CashReceipt>.NotExecuted>("it was there an hour before");
    }

    [Theory]
    [InlineData(900, 0)]
    [InlineData(1000, 60)]
    public async Task A_schedule_of_another_amount_or_time_proves_nothing(int amount, int later)
    {
        await Plan.IssueKeyAsync(Client);
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", Tomorrow.AddSeconds(later), amount)));

        var outcome = await Client.Outcomes.ResolveScheduleAsync(LongAgo(Scheduling("order-1")));

        outcome.Should().BeOfType<IamportOutcome<IReadOnlyList<ScheduledPayment>>.StillUnknown>().Which.Reason.Should().Contain("Another one stands");
    }

    [Fact]
    public async Task A_virtual_account_of_another_amount_proves_nothing_and_one_on_the_last_page_is_seen()
    {
        for (var attempt = 0; attempt < 120; attempt++)
        {
            Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, Status = "failed", StartedAt = Now.AddDays(-1) });
        }

        var lost = Of("VirtualAccounts.IssueAsync") with { MerchantUid = "order-1", Amount = 1000, VbankDue = Due };
        await OpenAccountAsync(900);
        (await ResolveAccountAtOnceAsync(lost)).Should().BeOfType<IamportOutcome<Payment>.StillUnknown>();

        var opened = await OpenAccountAsync();
        (await Client.Outcomes.ResolveVirtualAccountAsync(lost))
            .Should().BeOfType<IamportOutcome<Payment>.Executed>().Which.Value.ImpUid.Should().Be(opened.ImpUid);
    }

    [Fact]
    public async Task A_404_that_is_not_the_services_proves_no_absence()
    {
        using var proxy = ServiceStub.Start(Answer.Html(404));
        await using var client = TestClient.For(proxy.Address, Hurry);
        var sentAt = DateTimeOffset.UtcNow;
        OutcomeRecord At(string operation) => Lost.Call(operation, proxy.Address, sentAt) with { Window = TimeSpan.FromMilliseconds(50) };

        (await client.Client.Outcomes.ResolveBillingKeyAsync(At("BillingKeys.IssueAsync") with { CustomerUid = "card-1" }))
            .Should().BeOfType<IamportOutcome<BillingKey>.StillUnknown>();
        (await client.Client.Outcomes.ResolveScheduleAsync(At("Schedules.ScheduleAsync") with { Schedules = [new("order-1", Tomorrow)] }))
            .Should().BeOfType<IamportOutcome<IReadOnlyList<ScheduledPayment>>.StillUnknown>();
        (await client.Client.Outcomes.ResolveCashReceiptAsync(At("CashReceipts.IssueAsync") with { ImpUid = "imp_1" }))
            .Should().BeOfType<IamportOutcome<CashReceipt>.StillUnknown>();
        (await client.Client.Outcomes.ResolveRefundAsync(At("Payments.CancelAsync") with { ImpUid = "imp_1", Amount = 1, Remaining = 10 }))
            .Should().BeOfType<RefundOutcome.StillUnknown>();
        (await client.Client.Outcomes.ResolveChargeAsync(At("KeyPayments.AgainAsync") with { MerchantUid = "order-1", Amount = 10 }))
            .Should().BeOfType<ChargeOutcome.StillUnknown>();
    }

    [Fact]
    public async Task A_receipt_for_money_taken_elsewhere_is_found_by_its_order()
    {
        var lost = LongAgo(Of("CashReceipts.IssueExternalAsync") with { MerchantUid = "order-9" });

        (await Client.Outcomes.ResolveCashReceiptAsync(lost)).Should().BeOfType<IamportOutcome<CashReceipt>.NotExecuted>();

        Sandbox.Requests[^1].Path.Should().Be("/receipts/external/order-9");
    }

    private DateTimeOffset Tomorrow => field == default ? field = Now.AddDays(1) : field;

    private DateTimeOffset Due => Tomorrow.AddDays(2);

    private OutcomeRecord Of(string operation) => Lost.Call(operation, Sandbox.BaseAddress, Now);

    private OutcomeRecord Scheduling(params string[] orders) => Of("Schedules.ScheduleAsync") with
    {
        MerchantUids = orders, Schedules = [.. orders.Select(order => new SentSchedule(order, Tomorrow, 1000))],
    };

    private OutcomeRecord LongAgo(OutcomeRecord record) => record with
    {
        NotBefore = Now.AddDays(-1), NotAfter = Now.AddDays(-1), ServiceTime = Now.AddDays(-1),
    };

    [Fact]
    public async Task A_record_without_its_schedules_is_refused_and_not_believed_to_stand()
    {
        await FluentActions.Awaiting(() => Client.Outcomes.ResolveScheduleAsync(Of("Schedules.ScheduleAsync") with { MerchantUids = ["order-1"] }))
            .Should().ThrowAsync<ArgumentException>().WithMessage("*Schedules*");
    }

    private static void Hurry(IamportOptions options)
    {
        options.MaxRetryAttempts = 0;
        options.MoneyTimeout = options.ReadTimeout = options.TotalTimeout = TimeSpan.FromSeconds(20);
    }

    private Task ReadsOnceAsync() =>
        Eventually.Async(() => Task.FromResult(Sandbox.Requests[^1] is { Method: "GET", StatusCode: not null }));

    private async Task<IamportOutcome<CashReceipt>> ResolveAtOnceAsync(OutcomeRecord record)
    {
        var resolving = Client.Outcomes.ResolveCashReceiptAsync(record);
        await ReadsOnceAsync();
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(3));
        return await resolving;
    }

    private async Task<IamportOutcome<Payment>> ResolveAccountAtOnceAsync(OutcomeRecord record)
    {
        var resolving = Client.Outcomes.ResolveVirtualAccountAsync(record);
        await ReadsOnceAsync();
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(3));
        return await resolving;
    }

    private Task<Payment> OpenAccountAsync(decimal amount = 1000) => Client.VirtualAccounts.IssueAsync(new()
    {
        MerchantUid = "order-1",
        Amount = amount,
        VbankCode = "004",
        VbankDue = Due,
        VbankHolder = "Shop",
        ChannelKey = "channel-key-settle",
    });
}
