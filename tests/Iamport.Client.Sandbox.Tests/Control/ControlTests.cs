using System.Text.Json;

namespace Iamport.Client.Sandbox.Tests.Control;

public sealed class ControlTests
{
    [Fact]
    public async Task A_payment_is_made_read_and_given_back()
    {
        await using var controller = await Controller.StartAsync();

        var made = await controller.PostAsync("payments", """{"imp_uid":"imp_1","merchant_uid":"order-1","amount":1000,"paid_at":1700000000}""");
        var refunded = await controller.PostAsync("payments/imp_1/refund", """{"amount":400}""");
        var read = await controller.GetAsync("payments/imp_1");

        (made.Status, made.Json.GetProperty("paid_at").GetInt64()).Should().Be((200, 1_700_000_000));
        refunded.Json.GetProperty("cancel_amount").GetDecimal().Should().Be(400);
        read.Json.GetProperty("cancellations").GetArrayLength().Should().Be(1);
        (await controller.GetAsync("payments")).Json.GetArrayLength().Should().Be(1);
        (await controller.GetAsync("movements")).Json.EnumerateArray().Select(movement => movement.GetProperty("amount").GetDecimal()).Should().Equal(1000, -400);
        controller.Sandbox.Payments.Single().CancelAmount.Should().Be(400);
    }

    [Fact]
    public async Task Deposits_come_in_any_amount()
    {
        await using var controller = await Controller.StartAsync();
        controller.Sandbox.AddPayment(new() { ImpUid = "imp_1", Amount = 1000, Status = "ready", PayMethod = "vbank", VbankNum = "110-1" });

        var paid = await controller.PostAsync("payments/imp_1/deposit");
        var more = await controller.PostAsync("payments/imp_1/deposit", """{"amount":50}""");

        (paid.Status, paid.Json.GetProperty("status").GetString()).Should().Be((200, "paid"));
        more.Json.GetProperty("deposits").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task A_card_that_is_charged_leaves_no_number_in_the_requests()
    {
        await using var controller = await Controller.StartAsync();
        using var http = new HttpClient();
        await http.PostAsync(
            new Uri(controller.Sandbox.BaseAddress, "/users/getToken"),
            new StringContent("""{"imp_key":"sandbox_key","imp_secret":"sandbox_secret"}""", null, "application/json"));
        await http.PostAsync(
            new Uri(controller.Sandbox.BaseAddress, "/subscribe/payments/onetime"),
            new FormUrlEncodedContent([new("card_number", SandboxCards.Approved), new("expiry", "2099-12"), new("merchant_uid", "order-1")]));

        var requests = (await controller.GetAsync("requests")).Json;

        requests.GetArrayLength().Should().Be(2, "what is done to the sandbox is no request to the service");
        requests.ToString().Should().NotContain("4242").And.NotContain("2099").And.NotContain("sandbox_secret").And.Contain("order-1");
    }

    [Fact]
    public async Task The_clock_goes_by_seconds_to_a_time_and_to_the_next_schedule()
    {
        await using var controller = await Controller.StartAsync();
        var start = controller.Sandbox.Clock.GetUtcNow();

        await controller.PostAsync("clock", """{"advance":3600}""");
        controller.Sandbox.Clock.GetUtcNow().Should().BeOnOrAfter(start.AddHours(1));
        await controller.PostAsync("clock", $$"""{"to":{{start.AddDays(2).ToUnixTimeSeconds()}}}""");
        controller.Sandbox.Clock.GetUtcNow().Should().BeOnOrAfter(start.AddDays(2).AddSeconds(-1));

        (await controller.PostAsync("clock", """{"to_next_schedule":true}""")).Status.Should().Be(409);
        (await controller.PostAsync("clock", """{"to":1}""")).Status.Should().Be(400);
        (await controller.PostAsync("clock", "{}")).Status.Should().Be(400);
    }

    [Fact]
    public async Task Faults_and_behavior_come_back_as_they_were_set()
    {
        await using var controller = await Controller.StartAsync();
        const string Plan = """{"seed":7,"rules":[{"fault":{"kind":"EnvelopedError","execution":"After","status":504,"code":-1,"delay":2.5},"operation":"POST /payments/cancel","times":1,"until":1795788951}]}""";
        const string Behavior = """{"cancelled_after_partial_refund":true,"deposits":"AmountFollows","read_lag":0.25,"money_errors":{"kind":"EnvelopedError"}}""";

        (await controller.PutAsync("faults", Plan)).Status.Should().Be(200);
        (await controller.PutAsync("behavior", Behavior)).Status.Should().Be(200);

        controller.Sandbox.Faults.Should().BeEquivalentTo(new FaultPlan
        {
            Seed = 7,
            Rules = [new() { Fault = Fault.EnvelopedError(FaultExecution.After, 504, -1, TimeSpan.FromSeconds(2.5)), Operation = "POST /payments/cancel", Times = 1, Until = DateTimeOffset.FromUnixTimeSeconds(1_795_788_951) }],
        });
        controller.Sandbox.Behavior.Should().BeEquivalentTo(new ServiceBehavior
        {
            CancelledAfterPartialRefund = true, Deposits = DepositTelling.AmountFollows, ReadLag = TimeSpan.FromSeconds(0.25),
            MoneyErrors = Fault.EnvelopedError(FaultExecution.Before),
        });
        (await controller.PutAsync("faults", (await controller.GetAsync("faults")).Json.ToString())).Status.Should().Be(200, "what is read can be set");
        (await controller.PutAsync("behavior", (await controller.GetAsync("behavior")).Json.ToString())).Status.Should().Be(200);
        await controller.PutAsync("faults", "{}");
        controller.Sandbox.Faults.Rules.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_of_fault_can_be_set(FaultKind kind)
    {
        await using var controller = await Controller.StartAsync();

        var set = await controller.PutAsync("faults", $$$"""{"rules":[{"fault":{"kind":"{{{kind}}}"}}]}""");

        (set.Status, controller.Sandbox.Faults.Rules.Single().Fault.Kind).Should().Be((200, kind));
    }

    [Fact]
    public async Task Webhooks_are_forged_sent_again_and_told()
    {
        using var shop = new WebhookReceiver();
        await using var controller = await Controller.StartAsync();
        await controller.PutAsync("webhook-url", $$"""{"url":"{{shop.Url}}"}""");
        controller.Sandbox.AddPayment(new() { ImpUid = "imp_1", Amount = 1000 });
        await controller.PostAsync("payments/imp_1/refund");

        var again = await controller.PostAsync("payments/imp_1/webhook");
        var forged = await controller.PostAsync("webhooks", $$"""{"url":"{{shop.Url}}","body":"{\"imp_uid\":\"imp_9\"}"}""");

        (again.Status, forged.Status, forged.Json.GetProperty("status_code").GetInt32()).Should().Be((200, 200, 200));
        shop.Received.Select(static webhook => webhook.Body).Should().HaveCount(3).And.HaveElementAt(2, """{"imp_uid":"imp_9"}""");
        (await controller.GetAsync("webhooks")).Json.GetArrayLength().Should().Be(3);
    }

    [Theory]
    [InlineData("billing-keys")]
    [InlineData("schedules")]
    [InlineData("payment-links")]
    [InlineData("certifications")]
    [InlineData("naver-product-orders")]
    [InlineData("kcp-quick-members")]
    [InlineData("injected-faults")]
    public async Task Each_list_can_be_read(string list)
    {
        await using var controller = await Controller.StartAsync();

        var (status, json) = await controller.GetAsync(list);

        (status, json.ValueKind).Should().Be((200, JsonValueKind.Array));
    }

    public static TheoryData<FaultKind> Kinds => [.. Enum.GetValues<FaultKind>()];
}
