namespace Iamport.Client.Sandbox.Tests.Faults;

/// <summary>What the wire shows when a connection ends, told by a client of bytes.</summary>
public sealed class ConnectionFaultTests
{
    public static TheoryData<FaultKind, FaultExecution, bool> Ends { get; } = new MatrixTheoryData();

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task A_connection_ends_before_the_first_byte_as_the_plan_says(FaultKind kind, FaultExecution execution, bool isReused)
    {
        await using var merchant = await Merchant.StartAsync();
        using var client = await RawClient.ConnectAsync(merchant);
        var paid = await merchant.ChargeAsync("order", 1000);
        if (isReused)
        {
            (await client.SendAsync("GET", $"/payments/{paid.Text("imp_uid")}")).End.Should().Be(RawEnd.Open);
        }

        merchant.Sandbox.Faults = Plans.Always(Ending(kind, execution));
        var answer = await client.SendAsync("POST", "/payments/cancel", new { merchant_uid = "order", amount = 100 });

        answer.Should().Be(new RawAnswer("", kind == FaultKind.Close ? RawEnd.Closed : RawEnd.Reset));
        await Eventually.TrueAsync(() => merchant.Sandbox.Requests[^1].StatusCode == (execution == FaultExecution.Never ? null : 200));
        merchant.Sandbox.Payments.Single().CancelAmount.Should().Be(execution == FaultExecution.Never ? 0 : 100);
        merchant.Sandbox.InjectedFaults.Should().ContainSingle();
    }

    [Theory]
    [InlineData(FaultKind.Close)]
    [InlineData(FaultKind.Reset)]
    public async Task A_request_without_a_body_is_executed_and_dropped_too(FaultKind kind)
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.IssueKeyAsync("card-1");
        using var client = await RawClient.ConnectAsync(merchant);

        merchant.Sandbox.Faults = Plans.Always(Ending(kind, FaultExecution.Before));
        var answer = await client.SendAsync("DELETE", "/subscribe/customers/card-1");

        answer.Should().Be(new RawAnswer("", kind == FaultKind.Close ? RawEnd.Closed : RawEnd.Reset));
        merchant.Sandbox.BillingKeys.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_end_of_many_is_the_one_that_was_wanted()
    {
        await using var merchant = await Merchant.StartAsync();
        foreach (var kind in new[] { FaultKind.Close, FaultKind.Reset })
        {
            merchant.Sandbox.Faults = Plans.Always(Ending(kind, FaultExecution.Before));

            var ends = await Task.WhenAll(Enumerable.Range(0, 200).Select(async _ =>
            {
                using var client = await RawClient.ConnectAsync(merchant);
                return await client.SendAsync("POST", "/payments/cancel", new { merchant_uid = "none" });
            }));

            ends.Distinct().Should().Equal(new RawAnswer("", kind == FaultKind.Close ? RawEnd.Closed : RawEnd.Reset));
        }
    }

    [Fact]
    public async Task An_answer_breaks_off_in_its_middle()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.ChargeAsync("order", 1000);
        using var client = await RawClient.ConnectAsync(merchant);

        merchant.Sandbox.Faults = Plans.Always(Fault.ResetMidBody);
        var answer = await client.SendAsync("POST", "/payments/cancel", new { merchant_uid = "order" });

        answer.End.Should().Be(RawEnd.Reset);
        answer.Text.Should().StartWith("HTTP/1.1 200 ").And.Contain("\r\n\r\n{\"code\":0,").And.NotEndWith("}");
        merchant.Sandbox.Payments.Single().Status.Should().Be("cancelled");
        merchant.Sandbox.Requests[^1].StatusCode.Should().Be(200);
    }

    [Fact]
    public async Task What_is_executed_afterwards_is_not_there_yet_when_the_connection_ends()
    {
        await using var merchant = await Merchant.StartAsync();
        using var client = await RawClient.ConnectAsync(merchant);
        merchant.Sandbox.Faults = Plans.Of(
            new FaultRule { Fault = Fault.Reset(FaultExecution.After, TimeSpan.FromMinutes(3)), Operation = Plans.Onetime });

        var order = new { merchant_uid = "order", amount = 1000, card_number = SandboxCards.Approved, expiry = "2099-12" };
        (await client.SendAsync("POST", "/subscribe/payments/onetime", order)).End.Should().Be(RawEnd.Reset);
        (await merchant.GetAsync("/payments/find/order")).ShouldBeRefused(404, -1);
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(3));

        merchant.Sandbox.Payments.Single().Status.Should().Be("paid");
    }

    [Fact]
    public async Task Only_fresh_or_only_reused_connections_are_befallen()
    {
        await using var merchant = await Merchant.StartAsync();
        var (onFresh, onReused) = (Fault.Reset(FaultExecution.Never), Fault.Close(FaultExecution.Never));
        merchant.Sandbox.Faults = Plans.Of(
            new FaultRule { Fault = onFresh, Connection = FaultConnection.Fresh, Skip = 1 },
            new FaultRule { Fault = onReused, Connection = FaultConnection.Reused });
        using var first = await RawClient.ConnectAsync(merchant);
        using var second = await RawClient.ConnectAsync(merchant);

        (await first.SendAsync("GET", "/users/pg")).End.Should().Be(RawEnd.Open);
        (await first.SendAsync("GET", "/users/pg")).End.Should().Be(RawEnd.Closed);
        (await second.SendAsync("GET", "/users/pg")).End.Should().Be(RawEnd.Reset);
    }

    private static Fault Ending(FaultKind kind, FaultExecution execution) =>
        kind == FaultKind.Close ? Fault.Close(execution) : Fault.Reset(execution);

    private sealed class MatrixTheoryData : TheoryData<FaultKind, FaultExecution, bool>
    {
        public MatrixTheoryData()
        {
            foreach (var execution in Enum.GetValues<FaultExecution>())
            {
                Add(FaultKind.Close, execution, false);
                Add(FaultKind.Close, execution, true);
                Add(FaultKind.Reset, execution, false);
                Add(FaultKind.Reset, execution, true);
            }
        }
    }
}
