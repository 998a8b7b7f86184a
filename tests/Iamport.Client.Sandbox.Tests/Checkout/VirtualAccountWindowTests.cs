using System.Text.Json.Nodes;

namespace Iamport.Client.Sandbox.Tests.Checkout;

public sealed class VirtualAccountWindowTests
{
    private static readonly DateTimeOffset Start = new(2030, 1, 31, 9, 0, 0, TimeSpan.FromHours(9));

    [Theory]
    [InlineData("2030-02-01", "2030-02-01T23:59:59")]
    [InlineData("20300201", "2030-02-01T23:59:59")]
    [InlineData("2030-02-01 18:30:00", "2030-02-01T18:30:00")]
    [InlineData("20300201183000", "2030-02-01T18:30:00")]
    [InlineData("2030-01-31", "2030-01-31T23:59:59")]
    public async Task The_deadline_is_read_in_Korean_time(string due, string expected)
    {
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { StartTime = Start });

        await Windows.AnswerAsync(merchant, await OpenAsync(merchant, due));

        merchant.Sandbox.Payments.Single().VbankDate.Should().Be(DateTimeOffset.Parse($"{expected}+09:00", null));
    }

    [Theory]
    [InlineData("2030-01-30")]
    [InlineData("20300131085959")]
    [InlineData("1896134400")]
    [InlineData("2030-02-30")]
    [InlineData("tomorrow")]
    public async Task A_deadline_that_is_past_or_in_another_form_has_no_window(string due)
    {
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { StartTime = Start });

        (await Windows.AskAsync(merchant, Order(due))).TryGetProperty("refusal", out _).Should().BeTrue();
    }

    [Fact]
    public async Task An_account_is_shown_and_told_and_waits_for_the_deposit_that_a_person_makes()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { WebhookUrl = receiver.Url });
        var window = await OpenAsync(merchant, due: null);

        var issued = await Windows.AnswerAsync(merchant, window, ("bank_code", "088"));

        var payment = merchant.Sandbox.Payments.Single();
        (payment.Status, payment.VbankCode, payment.VbankName).Should().Be(("ready", "088", "신한은행"));
        issued.Html.Should().Contain("data-status=\"ready\"").And.Contain(payment.VbankNum).And.Contain("id=\"done\"");
        var told = (await Windows.LookAsync(merchant, $"{window}/result")).Result;
        told.GetProperty("success").GetBoolean().Should().BeTrue();
        (told.GetProperty("status").GetString(), told.GetProperty("vbank_num").GetString()).Should().Be(("ready", payment.VbankNum));
        receiver.Received.Should().ContainSingle(static webhook => webhook.Body.Contains("\"ready\""));

        var slip = $"/slips/{payment.ImpUid}";
        (await Windows.LookAsync(merchant, slip)).Html.Should().Contain("id=\"deposit\"");
        (await Windows.AnswerAsync(merchant, $"{slip}/deposit")).Html.Should().Contain("data-status=\"paid\"").And.NotContain("id=\"deposit\"");
        (await Windows.AnswerAsync(merchant, $"{slip}/deposit")).Html.Should().Contain("data-status=\"paid\"");

        merchant.Sandbox.Payments.Single().Status.Should().Be("paid");
        receiver.Received.Select(static webhook => webhook.Body.Contains("\"paid\"")).Should().Equal(false, true);
    }

    [Fact]
    public async Task A_deposit_comes_too_late_after_the_deadline()
    {
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { StartTime = Start });
        await Windows.AnswerAsync(merchant, await OpenAsync(merchant, "2030-02-01"));
        var slip = $"/slips/{merchant.Sandbox.Payments.Single().ImpUid}";
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(2));

        (await Windows.AnswerAsync(merchant, $"{slip}/deposit")).Html.Should().Contain("data-status=\"ready\"").And.NotContain("id=\"deposit\"");
    }

    [Fact]
    public async Task Closing_the_window_after_the_account_was_issued_changes_nothing()
    {
        await using var merchant = await Merchant.StartAsync();
        var window = await OpenAsync(merchant, due: null);
        await Windows.AnswerAsync(merchant, window);

        (await Windows.CloseAsync(merchant, window)).Result.GetProperty("status").GetString().Should().Be("ready");
        merchant.Sandbox.Payments.Single().Status.Should().Be("ready");
    }

    private static JsonObject Order(string? due) => Windows.Order(param =>
    {
        param["pay_method"] = "vbank";
        param["vbank_due"] = due;
    });

    private static async Task<string> OpenAsync(Merchant merchant, string? due) =>
        Windows.WindowOf(await Windows.AskAsync(merchant, Order(due)));
}
