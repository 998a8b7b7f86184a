using System.Net;
using System.Text.Json;

namespace Iamport.Client.Sandbox.Tests.Faults;

/// <summary>What the caller gets in place of the answer, and what the books say.</summary>
public sealed class AnswerFaultTests
{
    [Theory]
    [InlineData(FaultExecution.Never, 502, 502, 0)]
    [InlineData(FaultExecution.Before, 500, 200, 100)]
    [InlineData(FaultExecution.After, 504, 200, 100)]
    public async Task A_gateway_answers_html_whether_or_not_the_refund_happens(FaultExecution execution, int status, int decided, int refunded)
    {
        await using var merchant = await StartAsync(Fault.GatewayError(execution, status));

        using var answer = await RefundAsync(merchant);

        ((int)answer.StatusCode).Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        (await answer.Content.ReadAsStringAsync()).Should().StartWith("<html>");
        await Eventually.TrueAsync(() => merchant.Sandbox.Requests[^1].StatusCode == decided);
        merchant.Sandbox.Payments.Single().CancelAmount.Should().Be(refunded);
    }

    [Fact]
    public async Task A_gateway_that_lost_patience_does_not_hold_up_the_next_request()
    {
        await using var merchant = await StartAsync(Fault.GatewayError(FaultExecution.After, 504, TimeSpan.FromDays(1)), times: 1);

        using var answer = await RefundAsync(merchant);
        var payment = await merchant.GetAsync("/payments/find/order");

        answer.Headers.ConnectionClose.Should().BeTrue();
        payment.Number("cancel_amount").Should().Be(0);
    }

    [Fact]
    public async Task A_refusal_with_500_is_in_the_envelope_and_nothing_happened()
    {
        await using var merchant = await StartAsync(Fault.ServerRefusal);

        (await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order" })).ShouldBeRefused(500, -1);

        merchant.Sandbox.Payments.Single().CancelAmount.Should().Be(0);
        merchant.Sandbox.Requests[^1].StatusCode.Should().Be(500);
    }

    [Fact]
    public async Task Too_many_requests_says_when_to_come_back()
    {
        await using var merchant = await StartAsync(Fault.TooManyRequests(TimeSpan.FromMilliseconds(1500)));

        using var answer = await RefundAsync(merchant);

        answer.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(2));
        merchant.Sandbox.Payments.Single().CancelAmount.Should().Be(0);
    }

    [Fact]
    public async Task A_redirect_keeps_verb_and_body_and_who_follows_refunds()
    {
        await using var merchant = await StartAsync(Fault.Redirect, times: 1);

        using var answer = await RefundAsync(merchant);
        answer.StatusCode.Should().Be(HttpStatusCode.TemporaryRedirect);
        merchant.Sandbox.Payments.Single().CancelAmount.Should().Be(0);
        (await merchant.PostAsync($"{answer.Headers.Location}", new { merchant_uid = "order", amount = 100 })).ShouldBeOk();

        merchant.Sandbox.Requests.TakeLast(2).Select(request => request.StatusCode).Should().Equal(307, 200);
        merchant.Sandbox.Payments.Single().CancelAmount.Should().Be(100);
    }

    [Fact]
    public async Task Unauthorized_once_leaves_the_token_good()
    {
        await using var merchant = await StartAsync(Fault.Unauthorized, times: 1);

        (await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order" })).ShouldBeRefused(401, -1);
        merchant.Sandbox.Payments.Single().CancelAmount.Should().Be(0);
        (await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order" })).ShouldBeOk();
    }

    [Fact]
    public async Task An_expired_token_is_worthless_until_another_is_issued()
    {
        await using var merchant = await StartAsync(Fault.TokenExpired, times: 1);

        (await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order" })).ShouldBeRefused(401, -1);
        (await merchant.GetAsync("/payments/find/order")).ShouldBeRefused(401, -1);
        await merchant.RenewTokenAsync();

        (await merchant.GetAsync("/payments/find/order")).Number("cancel_amount").Should().Be(0);
    }

    [Theory]
    [InlineData(FaultKind.TruncatedJson)]
    [InlineData(FaultKind.MalformedJson)]
    public async Task A_refund_happens_though_its_json_cannot_be_read(FaultKind kind)
    {
        await using var merchant = await StartAsync(kind == FaultKind.TruncatedJson ? Fault.TruncatedJson : Fault.MalformedJson);

        using var answer = await RefundAsync(merchant);
        var text = await answer.Content.ReadAsStringAsync();

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        text.Should().StartWith("{\"code\"");
        text.EndsWith('}').Should().Be(kind == FaultKind.MalformedJson);
        FluentActions.Invoking(() => JsonDocument.Parse(text)).Should().Throw<JsonException>();
        merchant.Sandbox.Payments.Single().CancelAmount.Should().Be(100);
    }

    [Fact]
    public async Task A_slow_answer_comes_after_the_money_and_the_webhook()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new() { WebhookUrl = receiver.Url });
        merchant.Sandbox.Faults = Plans.Always(Fault.SlowAnswer(TimeSpan.FromHours(1)));

        var charge = merchant.ChargeAsync("order", 1000);
        await Eventually.TrueAsync(() => receiver.Received.Count > 0);
        (merchant.Sandbox.Payments.Single().Status, charge.IsCompleted).Should().Be(("paid", false));
        await Eventually.TrueAsync(async () =>
        {
            await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(1));
            return charge.IsCompleted;
        });

        (await charge).ShouldBeOk();
    }

    [Fact]
    public async Task A_slow_answer_does_not_outlive_the_sandbox()
    {
        await using var merchant = await StartAsync(Fault.SlowAnswer(TimeSpan.FromDays(1)));

        var refund = RefundAsync(merchant);
        await Eventually.TrueAsync(() => merchant.Sandbox.Requests[^1] is { StatusCode: 200, Path: "/payments/cancel" });
        await merchant.Sandbox.DisposeAsync();

        (await Task.WhenAny(refund, Task.Delay(TimeSpan.FromMinutes(2)))).Should().BeSameAs(refund);
        merchant.Sandbox.Payments.Single().CancelAmount.Should().Be(100);
    }

    private static async Task<Merchant> StartAsync(Fault fault, int? times = null)
    {
        var merchant = await Merchant.StartAsync();
        await merchant.ChargeAsync("order", 1000);
        merchant.Sandbox.Faults = Plans.Of(new FaultRule { Fault = fault, Operation = Plans.Cancel, Times = times });
        return merchant;
    }

    private static Task<HttpResponseMessage> RefundAsync(Merchant merchant) =>
        merchant.PostForAnswerAsync("/payments/cancel", new { merchant_uid = "order", amount = 100 });
}
