using System.Net;
using Iamport.Client.Sandbox.Tests.Endpoints.Schedules;
using Iamport.Client.Sandbox.Tests.Faults;

namespace Iamport.Client.Sandbox.Tests.Behaviors;

/// <summary>The judge's log: what each request moved, when, and what its caller was told.</summary>
public sealed class MovementTests
{
    private const string Onetime = "/subscribe/payments/onetime";

    [Fact]
    public async Task Each_charge_and_refund_stands_under_the_nonce_of_its_request()
    {
        await using var merchant = await Merchant.StartAsync();

        var impUid = (await merchant.ChargeAsync("order", 1000, nonce: "n-1")).Text("imp_uid")!;
        await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order", amount = 300 }, "n-2");
        await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order", amount = 800 }, "n-3");
        await merchant.ChargeAsync("refused", 1000, SandboxCards.Refused, nonce: "n-4");
        await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order" });

        merchant.Sandbox.Movements.Select(movement => (movement.Nonce, movement.ImpUid, movement.MerchantUid, movement.Amount)).Should()
            .Equal(("n-1", impUid, "order", 1000), ("n-2", impUid, "order", -300), (null, impUid, "order", -700));
        merchant.Sandbox.Movements.Should().OnlyContain(movement => movement.ArrivedAt <= movement.ExecutedAt);
        merchant.Sandbox.Requests.Where(request => request.Nonce is not null).Select(request => (request.Nonce, request.StatusCode, request.Answer!.StatusCode))
            .Should().Equal(("n-1", 200, 200), ("n-2", 200, 200), ("n-3", 200, 200), ("n-4", 200, 200));
        merchant.Sandbox.Requests.Single(request => request.Nonce == "n-1").Answer!.Body.Should().Contain(impUid);
        merchant.Sandbox.Requests[^1].Answer.Should().BeNull("it had no nonce");
    }

    [Theory]
    [InlineData(FaultExecution.Before)]
    [InlineData(FaultExecution.After)]
    [InlineData(FaultExecution.Never)]
    public async Task What_a_fault_defers_still_stands_under_its_nonce_and_the_answer_is_what_was_told(FaultExecution execution)
    {
        await using var merchant = await Merchant.StartAsync();
        merchant.Sandbox.Faults = Plans.Of(new FaultRule
        {
            Operation = Plans.Onetime, Fault = Fault.GatewayError(execution, 502, TimeSpan.FromMinutes(1)),
        });

        using var lost = await merchant.PostForAnswerAsync(Onetime, Merchant.Order("order", 1000), "n-1");
        lost.StatusCode.Should().Be(HttpStatusCode.BadGateway);
        merchant.Sandbox.Movements.Should().HaveCount(execution == FaultExecution.Before ? 1 : 0);
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));

        merchant.Sandbox.Movements.Select(movement => movement.Nonce).Should().Equal(execution == FaultExecution.Never ? [] : ["n-1"]);
        merchant.Sandbox.Requests[^1].Answer!.Body.Should().StartWith("<html>");
        if (execution == FaultExecution.After)
        {
            var movement = merchant.Sandbox.Movements.Single();
            movement.ExecutedAt.Should().BeOnOrAfter(movement.ArrivedAt!.Value + TimeSpan.FromMinutes(1));
            movement.ExecutedAt.Should().BeAfter(merchant.Sandbox.Requests[^1].Answer!.AnsweredAt);
        }
    }

    [Fact]
    public async Task A_caller_whose_connection_broke_was_told_nothing()
    {
        await using var merchant = await Merchant.StartAsync(new() { Faults = Plans.Always(Fault.Reset(FaultExecution.Before)) });

        await FluentActions.Awaiting(() => merchant.PostForAnswerAsync(Onetime, Merchant.Order("order", 1000), "n-1"))
            .Should().ThrowAsync<HttpRequestException>();

        var request = merchant.Sandbox.Requests[^1];
        (request.Nonce, request.StatusCode, request.Answer).Should().Be(("n-1", 200, null));
        merchant.Sandbox.Movements.Single().Nonce.Should().Be("n-1");
    }

    [Fact]
    public async Task One_request_sent_twice_convicts_its_sender()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.ChargeAsync("order", 1000);

        await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order", amount = 100 }, "n-1");
        await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order", amount = 100 }, "n-1");

        merchant.Sandbox.Movements.Count(movement => movement.Nonce == "n-1").Should().Be(2);
    }

    [Fact]
    public async Task A_slow_approval_and_one_that_comes_after_a_failure_keep_their_nonce()
    {
        await using var merchant = await Merchant.StartAsync(new() { SlowApproval = TimeSpan.FromMilliseconds(50) });
        await merchant.ChargeAsync("slow", 1000, SandboxCards.Slow, nonce: "n-1");
        merchant.Sandbox.Faults = Plans.Always(Fault.PaidLater(TimeSpan.FromMinutes(1)));
        await merchant.ChargeAsync("late", 2000, nonce: "n-2");

        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));

        merchant.Sandbox.Movements.Select(movement => (movement.Nonce, movement.Amount)).Should().Equal(("n-1", 1000), ("n-2", 2000));
    }

    [Fact]
    public async Task Schedules_move_money_in_nobodys_name_and_a_retry_in_its_own()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.IssueKeyAsync("customer");
        var schedules = new[] { Scheduling.Entry(merchant, "order", TimeSpan.FromMinutes(1)) };
        await merchant.PostAsync("/subscribe/payments/schedule", new { customer_uid = "customer", schedules }, "n-1");
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        await merchant.IssueKeyAsync("broke", SandboxCards.InsufficientLimit);
        await Scheduling.ScheduleAsync(merchant, "again", TimeSpan.FromMinutes(1), "broke");
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        await merchant.IssueKeyAsync("broke");

        (await merchant.PostAsync("/subscribe/payments/schedule/again/retry", null, "n-2")).ShouldBeOk();

        merchant.Sandbox.Movements.Select(movement => (movement.Nonce, movement.ArrivedAt is null, movement.MerchantUid)).Should()
            .Equal((null, true, "order"), ("n-2", false, "again"));
    }

    [Fact]
    public async Task Real_time_charges_schedules_in_nobodys_name_too()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.IssueKeyAsync("customer");
        var schedules = new[] { Scheduling.Entry(merchant, "order", TimeSpan.FromSeconds(2)) };

        (await merchant.PostAsync("/subscribe/payments/schedule", new { customer_uid = "customer", schedules }, "n-1")).ShouldBeOk();
        await Eventually.TrueAsync(() => merchant.Sandbox.Movements.Count > 0);

        merchant.Sandbox.Movements.Single().Nonce.Should().BeNull();
    }

    [Fact]
    public async Task The_movements_of_each_payment_add_up_to_what_the_books_hold()
    {
        await using var merchant = await Merchant.StartAsync();
        var sandbox = merchant.Sandbox;
        await merchant.ChargeAsync("card", 1000);
        await merchant.PostAsync("/payments/cancel", new { merchant_uid = "card", amount = 400 });
        var added = sandbox.AddPayment(new() { Amount = 5000 });
        sandbox.AddPayment(added with { Status = "cancelled", CancelAmount = 5000 });
        sandbox.AddPayment(new() { Amount = 7000, Status = "ready" });
        sandbox.AddPayment(new() { Amount = 7000, Status = "failed" });
        var counter = await merchant.PostAsync(
            "/cvs", new { channel_key = "channel-key-galaxia", merchant_uid = "counter", amount = 3000, name = "차", buyer_name = "홍", buyer_tel = "1" });
        await sandbox.PayAtCounterAsync(counter.Text("imp_uid")!);
        await merchant.PostAsync("/benepia/payment", new
        {
            channel_key = "channel-key-kcp", merchant_uid = "points", amount = 10, name = "차",
            benepia_user = SandboxBenepia.User, benepia_password = SandboxBenepia.Password,
        });

        sandbox.Payments.Should().HaveCount(6);
        foreach (var payment in sandbox.Payments)
        {
            sandbox.Movements.Where(movement => movement.ImpUid == payment.ImpUid).Sum(movement => movement.Amount)
                .Should().Be(payment.PaidAt is null ? 0 : payment.Amount - payment.CancelAmount, payment.MerchantUid);
        }
    }
}
