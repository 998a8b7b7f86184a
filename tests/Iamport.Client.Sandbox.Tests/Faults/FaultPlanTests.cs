namespace Iamport.Client.Sandbox.Tests.Faults;

/// <summary>Which requests a plan strikes, and that it strikes the same again.</summary>
public sealed class FaultPlanTests
{
    private static readonly FaultRule[] Chances =
    [
        new() { Fault = Fault.ServerRefusal, Operation = Plans.Cancel, Probability = 0.3 },
        new() { Fault = Fault.GatewayError(FaultExecution.Before), Probability = 0.2 },
    ];

    [Fact]
    public async Task The_same_seed_strikes_the_same_however_parallel_callers_come()
    {
        var one = await CampaignAsync(seed: 7, degree: 1, Enumerable.Range(0, 100));
        var many = await CampaignAsync(seed: 7, degree: 16, Enumerable.Range(0, 100).Reverse());
        var other = await CampaignAsync(seed: 8, degree: 16, Enumerable.Range(0, 100));

        one.Should().HaveCountGreaterThan(50);
        many.Should().Equal(one);
        other.Should().NotEqual(one);
    }

    [Fact]
    public async Task A_payment_is_known_by_its_order_and_not_by_its_own_id()
    {
        var rule = new FaultRule { Fault = Fault.ServerRefusal, Operation = "GET /payments/{imp_uid}", Probability = 0.5 };
        var runs = new List<string>();
        for (var run = 0; run < 2; run++)
        {
            await using var merchant = await Merchant.StartAsync();
            merchant.Sandbox.Faults = new FaultPlan { Seed = 3, Rules = [rule] };
            for (var order = 0; order < 30; order++)
            {
                await merchant.GetAsync($"/payments/{merchant.Sandbox.AddPayment(new() { MerchantUid = $"order-{order}" }).ImpUid}");
            }

            runs.Add(string.Join(' ', merchant.Sandbox.InjectedFaults.Select(fault => fault.Order)));
        }

        runs[0].Should().Contain("order-").And.Be(runs[1]);
    }

    [Fact]
    public async Task A_rule_ends_at_its_time_by_the_sandboxs_clock()
    {
        await using var merchant = await Merchant.StartAsync();
        merchant.Sandbox.Faults = Plans.Of(
            new FaultRule { Fault = Fault.ServerRefusal, Until = merchant.Sandbox.Clock.GetUtcNow().AddMinutes(1) });

        (await merchant.GetAsync("/banks")).Status.Should().Be(500);
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        (await merchant.GetAsync("/banks")).Status.Should().Be(200);
    }

    [Fact]
    public async Task A_probability_is_about_how_often_it_strikes()
    {
        await using var merchant = await Merchant.StartAsync(new()
        {
            Faults = Plans.Of(
                new FaultRule { Fault = Fault.Unauthorized, Probability = 0 },
                new FaultRule { Fault = Fault.ServerRefusal, Probability = 0.25 }),
        });

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(number => merchant.GetAsync($"/payments/find/order-{number}")));

        merchant.Sandbox.InjectedFaults.Should().OnlyContain(fault => fault.Kind == FaultKind.ServerRefusal);
        merchant.Sandbox.InjectedFaults.Count.Should().BeInRange(200, 300);
    }

    [Fact]
    public async Task Counts_are_exact_under_parallel_callers_and_each_request_gets_the_first_rule_that_strikes()
    {
        await using var merchant = await Merchant.StartAsync(new()
        {
            Faults = Plans.Of(
                new FaultRule { Fault = Fault.ServerRefusal, Skip = 10, Times = 20 },
                new FaultRule { Fault = Fault.Unauthorized, Times = 30 }),
        });

        var replies = await Task.WhenAll(Enumerable.Range(0, 200).Select(number => merchant.GetAsync($"/payments/find/order-{number}")));

        replies.CountBy(reply => reply.Status).Should().BeEquivalentTo(
            new Dictionary<int, int> { [500] = 20, [401] = 30, [404] = 150 });
        merchant.Sandbox.InjectedFaults.CountBy(fault => fault.Kind).Should().BeEquivalentTo(
            new Dictionary<FaultKind, int> { [FaultKind.ServerRefusal] = 20, [FaultKind.Unauthorized] = 30 });
    }

    [Fact]
    public async Task Skip_lets_the_first_pass()
    {
        await using var merchant = await Merchant.StartAsync(new()
        {
            Faults = Plans.Of(new FaultRule { Fault = Fault.ServerRefusal, Operation = "GET /users/pg", Skip = 1, Times = 1 }),
        });

        await merchant.GetAsync("/payments/find/other");
        (await merchant.GetAsync("/users/pg")).ShouldBeOk();
        (await merchant.GetAsync("/users/pg")).ShouldBeRefused(500, -1);
        (await merchant.GetAsync("/users/pg")).ShouldBeOk();
    }

    [Fact]
    public async Task A_plan_can_be_replaced_and_stopped_while_the_sandbox_runs()
    {
        await using var merchant = await Merchant.StartAsync(new() { Faults = Plans.Always(Fault.ServerRefusal) });

        (await merchant.GetAsync("/users/pg")).ShouldBeRefused(500, -1);
        merchant.Sandbox.Faults = Plans.Always(Fault.Unauthorized);
        (await merchant.GetAsync("/users/pg")).ShouldBeRefused(401, -1);
        merchant.Sandbox.Faults = FaultPlan.None;
        (await merchant.GetAsync("/users/pg")).ShouldBeOk();

        merchant.Sandbox.InjectedFaults.Select(fault => fault.Kind).Should().Equal(FaultKind.ServerRefusal, FaultKind.Unauthorized);
        merchant.Sandbox.InjectedFaults[0].Request.Should().BeEquivalentTo(new { Method = "GET", Path = "/users/pg", StatusCode = 500 });
        merchant.Sandbox.InjectedFaults[0].Operation.Should().Be("GET /users/pg");
    }

    [Fact]
    public async Task Token_requests_have_to_be_named_and_pages_are_never_befallen()
    {
        await using var merchant = await Merchant.StartAsync(new() { Faults = Plans.Always(Fault.ServerRefusal) });

        (await merchant.Http.GetAsync(new Uri("/no-such-link", UriKind.Relative))).StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
        merchant.Sandbox.Faults = Plans.Of(new FaultRule { Fault = Fault.ServerRefusal, Operation = "POST /users/getToken" });

        (await merchant.PostAsync("/users/getToken", new { })).ShouldBeRefused(500, -1);
    }

    [Theory]
    [InlineData(null, 1.5, 0, null, FaultConnection.Any, "Probability")]
    [InlineData(null, double.NaN, 0, null, FaultConnection.Any, "Probability")]
    [InlineData(null, 1, -1, null, FaultConnection.Any, "Skip")]
    [InlineData(null, 1, 0, -1, FaultConnection.Any, "Times")]
    [InlineData("POST /payment/cancel", 1, 0, null, FaultConnection.Any, "'POST /payment/cancel'")]
    [InlineData("post /payments/cancel", 1, 0, null, FaultConnection.Any, "'post /payments/cancel'")]
    public async Task A_rule_that_would_not_do_what_it_says_is_refused_by_name(
        string? operation, double probability, int skip, int? times, FaultConnection connection, string word)
    {
        await using var merchant = await Merchant.StartAsync();
        var before = merchant.Sandbox.Faults = Plans.Always(Fault.Unauthorized);
        var wrong = new FaultRule
        {
            Fault = Fault.Redirect, Operation = operation, Probability = probability, Skip = skip, Times = times, Connection = connection,
        };

        FluentActions.Invoking(() => merchant.Sandbox.Faults = Plans.Of(before.Rules[0], wrong))
            .Should().Throw<ArgumentException>().WithMessage($"*Rule 1*{word}*");

        merchant.Sandbox.Faults.Should().BeSameAs(before);
        await FluentActions.Invoking(() => IamportSandbox.StartAsync(new() { Faults = Plans.Of(wrong) })).Should().ThrowAsync<ArgumentException>();
    }

    [Theory]
    [InlineData(Plans.Cancel, FaultConnection.Any)]
    [InlineData(null, FaultConnection.Fresh)]
    public async Task A_webhook_has_no_operation_and_no_connection(string? operation, FaultConnection connection)
    {
        await using var merchant = await Merchant.StartAsync();
        var wrong = new FaultRule { Fault = Fault.LostWebhook, Operation = operation, Connection = connection };

        FluentActions.Invoking(() => merchant.Sandbox.Faults = Plans.Of(wrong)).Should().Throw<ArgumentException>().WithMessage("*LostWebhook*");
    }

    [Fact]
    public void A_fault_takes_no_time_back_and_no_status_that_is_none()
    {
        FluentActions.Invoking(() => Fault.SlowAnswer(TimeSpan.FromTicks(-1))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Fault.GatewayError(FaultExecution.Never, 499)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Fault.GatewayError(FaultExecution.Never, 600)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static async Task<IReadOnlyList<string>> CampaignAsync(int seed, int degree, IEnumerable<int> orders)
    {
        await using var merchant = await Merchant.StartAsync(new() { Faults = new FaultPlan { Seed = seed, Rules = Chances } });
        await Parallel.ForEachAsync(orders, new ParallelOptions { MaxDegreeOfParallelism = degree }, async (number, _) =>
        {
            using var paid = await merchant.PostForAnswerAsync(
                "/subscribe/payments/onetime",
                new { merchant_uid = $"order-{number}", amount = 1000, card_number = SandboxCards.Approved, expiry = "2099-12" });
            for (var part = 0; part < 2; part++)
            {
                using var refund = await merchant.PostForAnswerAsync("/payments/cancel", new { merchant_uid = $"order-{number}", amount = 100 });
            }
        });
        return
        [
            .. merchant.Sandbox.InjectedFaults.Select(fault => $"{fault.Kind} {fault.Operation} {fault.Order} {fault.Request!.StatusCode}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
