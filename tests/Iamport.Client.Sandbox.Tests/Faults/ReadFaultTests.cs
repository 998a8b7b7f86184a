namespace Iamport.Client.Sandbox.Tests.Faults;

/// <summary>Faults befall reads as they do writes.</summary>
public sealed class ReadFaultTests
{
    [Theory]
    [InlineData("GET /payments/{imp_uid}")]
    [InlineData("GET /payments/find/{merchant_uid}")]
    [InlineData("GET /payments/findAll/{merchant_uid}")]
    [InlineData("GET /payments/status/{payment_status}")]
    [InlineData("GET /subscribe/payments/schedule/{merchant_uid}")]
    public async Task A_read_can_break_off_before_and_in_its_answer(string operation)
    {
        await using var merchant = await Merchant.StartAsync();
        var impUid = merchant.Sandbox.AddPayment(new() { MerchantUid = "order", Amount = 1000 }).ImpUid;
        var path = operation[4..].Replace("{imp_uid}", impUid, StringComparison.Ordinal)
            .Replace("{merchant_uid}", "order", StringComparison.Ordinal)
            .Replace("{payment_status}", "paid", StringComparison.Ordinal);

        foreach (var (fault, end) in new[]
        {
            (Fault.Close(FaultExecution.Before), RawEnd.Closed), (Fault.Reset(FaultExecution.Never), RawEnd.Reset), (Fault.ResetMidBody, RawEnd.Reset),
        })
        {
            merchant.Sandbox.Faults = Plans.Of(new FaultRule { Fault = fault, Operation = operation });
            using var client = await RawClient.ConnectAsync(merchant);
            (await client.SendAsync("GET", path)).End.Should().Be(end, fault.Kind.ToString());
        }

        merchant.Sandbox.Faults = Plans.Of(new FaultRule { Fault = Fault.GatewayError(FaultExecution.Never), Operation = operation });
        using var answer = await merchant.Http.GetAsync(new Uri(path, UriKind.Relative));
        ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType).Should().Be((502, "text/html"));
        merchant.Sandbox.InjectedFaults.Should().HaveCount(4).And.OnlyContain(fault => fault.Operation == operation);
    }

    [Fact]
    public async Task A_slow_read_shows_the_state_in_which_it_was_asked()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.ChargeAsync("order", 1000);
        merchant.Sandbox.Faults = Plans.Of(new FaultRule
        {
            Fault = Fault.SlowAnswer(TimeSpan.FromHours(1)), Operation = "GET /payments/find/{merchant_uid}",
        });

        var read = merchant.GetAsync("/payments/find/order");
        await Eventually.TrueAsync(() => merchant.Sandbox.Requests[^1] is { Method: "GET", StatusCode: 200 });
        (await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order" })).ShouldBeOk();
        await Eventually.TrueAsync(async () =>
        {
            await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(1));
            return read.IsCompleted;
        });

        (await read).Text("status").Should().Be("paid");
    }
}
