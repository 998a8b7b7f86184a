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
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", Now.AddDays(1)), Plan.Entry("order-2", Now.AddDays(2))));

        var outcome = await Client.Outcomes.ResolveScheduleAsync(Lost("Schedules.ScheduleAsync", orders: ["order-1", "order-2"]));

        outcome.Should().BeOfType<IamportOutcome<IReadOnlyList<ScheduledPayment>>.Executed>()
            .Which.Value.Select(schedule => schedule.MerchantUid).Should().Equal("order-1", "order-2");
    }

    [Fact]
    public async Task Schedules_of_which_only_some_stand_stay_unknown_and_the_missing_ones_are_named()
    {
        await Plan.IssueKeyAsync(Client);
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", Now.AddDays(1))));

        var outcome = await Client.Outcomes.ResolveScheduleAsync(Lost("Schedules.ScheduleAsync", longAgo: true, orders: ["order-1", "order-2"]));

        outcome.Should().BeOfType<IamportOutcome<IReadOnlyList<ScheduledPayment>>.StillUnknown>().Which.Reason.Should().Contain("order-2").And.NotContain("order-1");
    }

    [Fact]
    public async Task No_schedule_is_proved_absent_before_the_window_has_passed()
    {
        var resolving = Client.Outcomes.ResolveScheduleAsync(Lost("Schedules.ScheduleAsync", orders: ["order-1"]));
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

        var resolving = Client.Outcomes.ResolveScheduleAsync(Lost("Schedules.RescheduleAsync", orders: ["order-1"]));
        await Eventually.Async(() => Task.FromResult(Sandbox.Requests[^1] is { Method: "GET", StatusCode: 200 }));
        resolving.IsCompleted.Should().BeFalse();
        await Client.Schedules.RescheduleAsync("order-1", new() { ScheduleAt = Now.AddDays(1) });
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));

        (await resolving).Should().BeOfType<IamportOutcome<IReadOnlyList<ScheduledPayment>>.Executed>();
    }

    [Fact]
    public async Task A_billing_key_that_was_stored_before_proves_nothing()
    {
        await Plan.IssueKeyAsync(Client);
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(1));

        var resolving = Client.Outcomes.ResolveBillingKeyAsync(Lost("BillingKeys.IssueAsync", key: "card-1"));
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
        var lost = Lost("BillingKeys.IssueAsync", key: "card-1");
        await Plan.IssueKeyAsync(Client);

        (await Client.Outcomes.ResolveBillingKeyAsync(lost)).Should().BeOfType<IamportOutcome<BillingKey>.Executed>();
    }

    [Fact]
    public async Task A_virtual_account_that_was_opened_before_proves_nothing()
    {
        await OpenAccountAsync();
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(1));
        var lost = Lost("VirtualAccounts.IssueAsync", orders: ["order-1"]);

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
    public async Task A_receipt_stands_until_it_is_revoked()
    {
        var payment = Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, PayMethod = "trans" });
        var lost = Lost("CashReceipts.IssueAsync", longAgo: true, impUid: payment.ImpUid);
        (await Client.Outcomes.ResolveCashReceiptAsync(lost)).Should().BeOfType<IamportOutcome<CashReceipt>.NotExecuted>();

        await Client.CashReceipts.IssueAsync(payment.ImpUid, new() { Identifier = "010-1234-5678" });
        (await Client.Outcomes.ResolveCashReceiptAsync(lost)).Should().BeOfType<IamportOutcome<CashReceipt>.Executed>();

        await Client.CashReceipts.RevokeAsync(payment.ImpUid);
        (await Client.Outcomes.ResolveCashReceiptAsync(lost)).Should().BeOfType<IamportOutcome<CashReceipt>.NotExecuted>();
    }

    [Fact]
    public async Task A_receipt_for_money_taken_elsewhere_is_found_by_its_order()
    {
        var lost = Lost("CashReceipts.IssueExternalAsync", longAgo: true, orders: ["order-9"]);

        (await Client.Outcomes.ResolveCashReceiptAsync(lost)).Should().BeOfType<IamportOutcome<CashReceipt>.NotExecuted>();

        Sandbox.Requests[^1].Path.Should().Be("/receipts/external/order-9");
    }

    private IamportOutcomeUnknownException Lost(
        string operation, bool longAgo = false, string[]? orders = null, string? key = null, string? impUid = null) => new("Lost.", operation)
    {
        MerchantUid = orders is [var only] ? only : null,
        MerchantUids = orders ?? [],
        CustomerUid = key,
        ImpUid = impUid,
        SentAt = longAgo ? Now.AddDays(-1) : Now,
    };

    private Task<Payment> OpenAccountAsync() => Client.VirtualAccounts.IssueAsync(new()
    {
        MerchantUid = "order-1",
        Amount = 1000,
        VbankCode = "004",
        VbankDue = Now.AddDays(3),
        VbankHolder = "Shop",
        ChannelKey = "channel-key-settle",
    });
}
