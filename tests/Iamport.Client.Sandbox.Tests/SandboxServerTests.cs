namespace Iamport.Client.Sandbox.Tests;

public sealed class SandboxServerTests
{
    [Fact]
    public async Task What_is_not_there_answers_in_the_envelope()
    {
        await using var merchant = await Merchant.StartAsync();

        (await merchant.GetAsync("/no/such/path")).ShouldBeRefused(404, -1);
        (await merchant.GetAsync("/payments/cancel/x/y/z")).ShouldBeRefused(404, -1);
        (await merchant.DeleteAsync("/payments/prepare")).ShouldBeRefused(405, -1);
        (await merchant.GetAsync("/subscribe/payments/onetime")).ShouldBeRefused(405, -1);
    }

    [Theory]
    [InlineData("{\"merchant_uid\":")]
    [InlineData("[]")]
    [InlineData("{\"a\":1,\"a\":2}")]
    public async Task A_malformed_body_is_400(string body)
    {
        await using var merchant = await Merchant.StartAsync();

        (await merchant.PostTextAsync("/payments/cancel", body, "application/json")).ShouldBeRefused(400, 1);
    }

    [Fact]
    public async Task The_oldest_requests_are_forgotten_when_there_are_more_than_are_to_be_kept()
    {
        await using var merchant = await Merchant.StartAsync(new() { History = 20 });

        for (var number = 0; number < 50; number++)
        {
            await merchant.GetAsync($"/payments/find/order-{number}");
        }

        merchant.Sandbox.Requests.Should().HaveCount(20);
        merchant.Sandbox.Requests[^1].Path.Should().Be("/payments/find/order-49");
    }

    [Fact]
    public async Task The_oldest_requests_are_forgotten_when_they_are_long()
    {
        await using var merchant = await Merchant.StartAsync(new() { History = 1000 });
        var body = $$"""{"reason":"{{new string('x', 1_000_000)}}"}""";

        for (var number = 0; number < 25; number++)
        {
            await merchant.PostTextAsync("/payments/cancel", body, "application/json");
        }

        merchant.Sandbox.Requests.Count(static request => request.Body.Length > 1_000_000).Should().BeInRange(17, 20);
        merchant.Sandbox.Requests[^1].StatusCode.Should().Be(200);
    }

    [Fact]
    public async Task Requests_are_kept_as_they_came()
    {
        await using var merchant = await Merchant.StartAsync();

        await merchant.GetAsync("/payments/find/a%2Fb%20%ED%95%9C?sorting=-paid");
        await merchant.PostAsync("/payments/cancel", new { imp_uid = "x" });

        var (get, post) = (merchant.Sandbox.Requests[^2], merchant.Sandbox.Requests[^1]);
        (get.Method, get.Path, get.StatusCode).Should().Be(("GET", "/payments/find/a%2Fb%20%ED%95%9C?sorting=-paid", 404));
        get.Headers["authorization"].Should().StartWith("Bearer ");
        (post.Body, post.StatusCode).Should().Be(("{\"imp_uid\":\"x\"}", 200));
    }

    [Fact]
    public async Task A_request_still_being_answered_is_seen_and_is_charged_though_the_caller_hangs_up()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(
            new IamportSandboxOptions { SlowApproval = TimeSpan.FromMilliseconds(500), WebhookUrl = receiver.Url });
        var charge = merchant.ChargeAsync("order", 1000, SandboxCards.Slow);
        while (merchant.Sandbox.Requests[^1].Path != "/subscribe/payments/onetime")
        {
            await Task.Yield();
        }

        merchant.Sandbox.Requests[^1].StatusCode.Should().BeNull();
        merchant.Http.CancelPendingRequests();
        await charge.Invoking(static it => it).Should().ThrowAsync<OperationCanceledException>();
        await Eventually.TrueAsync(() => receiver.Received.Count > 0);

        merchant.Sandbox.Payments.Single().Status.Should().Be("paid");
    }

    [Fact]
    public async Task Sandboxes_know_nothing_of_each_other_and_stop_when_disposed()
    {
        await using var one = await Merchant.StartAsync();
        Uri address;
        await using (var other = await Merchant.StartAsync())
        {
            await other.ChargeAsync("order", 1);
            address = other.Sandbox.BaseAddress;
            await other.Sandbox.DisposeAsync();
        }

        one.Sandbox.Payments.Should().BeEmpty();
        using var http = new HttpClient();
        await http.Invoking(it => it.GetAsync(address)).Should().ThrowAsync<HttpRequestException>();
    }

    [Fact]
    public async Task A_port_can_be_chosen_and_a_taken_one_is_an_error()
    {
        await using var merchant = await Merchant.StartAsync();
        var taken = new IamportSandboxOptions { Port = merchant.Sandbox.BaseAddress.Port };

        await FluentActions.Invoking(() => IamportSandbox.StartAsync(taken)).Should().ThrowAsync<IOException>();
    }
}
