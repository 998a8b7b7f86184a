using Iamport.Client.Payments.Verification;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Serialization;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Payments.Verification;

public sealed class VerifyTests : SandboxTest
{
    private static readonly PaymentExpectation Expected = new() { MerchantUid = "order-1", Amount = 1000 };

    [Fact]
    public async Task A_payment_is_read_and_compared()
    {
        var made = Sandbox.AddPayment(new SandboxPayment { MerchantUid = "order-1", Amount = 1000 });

        var verdict = await Expected.VerifyAsync(Client.Payments, made.ImpUid);

        verdict.IsPaid.Should().BeTrue();
        verdict.Payment!.ImpUid.Should().Be(made.ImpUid);
        Sandbox.Requests[^1].Path.Should().Be($"/payments/{made.ImpUid}");
    }

    [Fact]
    public async Task A_payment_that_does_not_exist_is_a_finding()
    {
        var verdict = await Expected.VerifyAsync(Client.Payments, "imp_1234567890");

        verdict.Mismatch.Should().Be(PaymentMismatch.NotFound);
        verdict.Payment.Should().BeNull();
        verdict.ToString().Should().Be("PaymentVerdict { MerchantUid = order-1, ImpUid = imp_1234567890, there is no such payment }");
    }

    [Fact]
    public async Task A_test_payment_is_not_found_unless_it_is_allowed()
    {
        var made = Sandbox.AddPayment(new SandboxPayment { MerchantUid = "order-1", Amount = 1000, Sandbox = true });

        (await Expected.VerifyAsync(Client.Payments, made.ImpUid)).Mismatch.Should().Be(PaymentMismatch.NotFound);
        (await (Expected with { AllowSandbox = true }).VerifyAsync(Client.Payments, made.ImpUid)).IsPaid.Should().BeTrue();
    }

    [Fact]
    public async Task A_service_that_refuses_for_another_reason_is_no_verdict()
    {
        await using var server = OneAnswer.OfBody(Wire.Refusal);

        await FluentActions.Awaiting(() => Expected.VerifyAsync(server.Client.Payments, "imp_1")).Should().ThrowAsync<IamportApiException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("..")]
    [InlineData("prepare")]
    [InlineData("imp_1/../../users")]
    [InlineData("imp_1%2f..")]
    [InlineData("imp_1?include_sandbox=true")]
    [InlineData("https://evil.example/imp_1")]
    [InlineData("imp_１")]
    [InlineData("imp_1\r\nHost: evil.example")]
    public Task What_cannot_be_an_identifier_is_refused_before_anything_is_sent(string? impUid) =>
        BadInput.IsRefusedAsync("impUid", client => Expected.VerifyAsync(client.Payments, impUid!));

    [Fact]
    public async Task A_single_read_that_does_not_say_whether_it_is_a_test_pays_the_order()
    {
        await using var server = OneAnswer.OfBody(
            """{"code":0,"message":null,"response":{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid","amount":1000,"currency":"KRW"}}""");

        (await Expected.VerifyAsync(server.Client.Payments, "imp_1")).IsPaid.Should().BeTrue("test payments are not found by such a read");
    }

    [Fact]
    public async Task An_identifier_of_64_characters_is_asked_for() =>
        (await Expected.VerifyAsync(Client.Payments, "imp_" + new string('1', 60))).Mismatch.Should().Be(PaymentMismatch.NotFound);

    [Fact]
    public async Task A_refused_identifier_is_told_with_the_fix() =>
        (await FluentActions.Awaiting(() => Expected.VerifyAsync(Client.Payments, "1")).Should().ThrowAsync<ArgumentException>())
            .WithMessage("*Give the one that came with the result*");

    [Fact]
    public Task An_identifier_of_65_characters_is_refused() =>
        BadInput.IsRefusedAsync("impUid", client => Expected.VerifyAsync(client.Payments, "imp_" + new string('1', 61)));

    [Fact]
    public Task An_expectation_that_is_wrong_in_itself_is_refused_before_anything_is_sent() =>
        BadInput.IsRefusedAsync("MerchantUid", client => (Expected with { MerchantUid = "" }).VerifyAsync(client.Payments, "imp_1"));
}
