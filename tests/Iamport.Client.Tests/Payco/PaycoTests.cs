using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Payco;

/// <summary>What PAYCO is told of an order.</summary>
public sealed class PaycoTests : SandboxTest
{
    [Fact]
    public async Task An_order_goes_through_its_states_and_no_money_moves()
    {
        var payment = Sandbox.AddPayment(new() { Amount = 1000, PgProvider = "payco" });

        foreach (var status in new[] { PaycoOrderStatus.DeliveryStart, PaycoOrderStatus.PurchaseDecision, PaycoOrderStatus.Cancelled })
        {
            (await Client.Payco.UpdateStatusAsync(payment.ImpUid, new() { Status = status })).Status.Should().Be(status);
            Sandbox.Payments.Single().Should().Be(payment with { OrderStatus = status.Value });
        }
    }

    [Fact]
    public async Task Another_gateway_s_payment_is_refused()
    {
        var payment = Sandbox.AddPayment(new() { Amount = 1000 });

        await FluentActions.Awaiting(() => Client.Payco.UpdateStatusAsync(payment.ImpUid, new() { Status = PaycoOrderStatus.DeliveryStart }))
            .Should().ThrowAsync<IamportApiException>();

        Sandbox.Payments.Single().OrderStatus.Should().BeNull();
    }

    [Fact]
    public async Task The_state_is_sent_with_one_L_and_an_unknown_one_is_kept()
    {
        using var server = ServiceStub.Start(Answer.Payload("""{"status":"ON_HOLD","new_field":7}"""));
        await using var client = TestClient.For(server.Address);

        var order = await client.Client.Payco.UpdateStatusAsync("imp_1", new() { Status = PaycoOrderStatus.Cancelled });

        order.Status.Should().Be(new PaycoOrderStatus("ON_HOLD"));
        order.AdditionalProperties!["new_field"].GetInt32().Should().Be(7);
        var sent = server.Calls.Single();
        (sent.Method, sent.Path, sent.Query, sent.Body).Should().Be(("POST", "/payco/orders/status/imp_1", "", """{"status":"CANCELED"}"""));
    }

    [Fact]
    public async Task No_state_is_not_sent()
    {
        await FluentActions.Awaiting(() => Client.Payco.UpdateStatusAsync("imp_1", new() { Status = default }))
            .Should().ThrowAsync<ArgumentException>().WithParameterName("Status");
        await FluentActions.Awaiting(() => Client.Payco.UpdateStatusAsync("", new() { Status = PaycoOrderStatus.DeliveryStart }))
            .Should().ThrowAsync<ArgumentException>().WithParameterName("impUid");

        Sandbox.Requests.Should().BeEmpty();
    }
}
