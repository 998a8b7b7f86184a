using System.Text.Json.Nodes;
using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.LinkPages;

public sealed class CardPaymentTests(ChromiumBrowser browser) : LinkPageTest(browser)
{
    [Fact]
    public async Task An_English_page_says_in_English_why_a_card_was_refused()
    {
        await Customer.OpenAsync(await Shop.CreateLinkAsync(info => info with { DisplayLanguage = CheckoutLanguage.English }));
        await Page.Locator("[data-pay-method=card]").ClickAsync();
        await Customer.PayByCardAsync(SandboxCards.Refused);

        await Expect(Page.Locator("#fail-reason")).ToHaveTextAsync("The card's issuer refused the payment.");
    }

    [Fact]
    public async Task An_approved_card_pays_the_order()
    {
        await OpenCardPageAsync(info => info with { CustomData = new JsonObject { ["table"] = 7 } });
        await Customer.PayByCardAsync(SandboxCards.Approved);

        await Customer.SeesAsync("paid");
        await Expect(Page.Locator("#amount")).ToHaveTextAsync("59,000원");
        var payment = await Shop.Client.Payments.FindAsync(Shop.Order, PaymentStatus.Paid);
        payment!.Amount.Should().Be(Shop.Amount);
        payment.Currency.Should().Be(Currency.Krw);
        payment.PayMethod.Should().Be(PayMethod.Card);
        JsonNode.DeepEquals(JsonNode.Parse(payment.CustomData!), new JsonObject { ["table"] = 7 }).Should().BeTrue();
        await Expect(Page.Locator("#result")).ToHaveAttributeAsync("data-imp-uid", payment.ImpUid);
    }

    [Theory]
    [InlineData(SandboxCards.Refused, "카드사에서 거래를 거절했습니다")]
    [InlineData(SandboxCards.InsufficientLimit, "카드 한도가 부족합니다")]
    [InlineData(SandboxCards.Expired, "유효기간이 지난 카드입니다")]
    [InlineData("1234-5678-9012-3456", "카드번호가 올바르지 않습니다")]
    public async Task A_refused_card_says_why_and_another_card_pays_the_same_order(string card, string reason)
    {
        await OpenCardPageAsync();
        await Customer.PayByCardAsync(card);

        await Customer.SeesAsync("failed");
        await Expect(Page.Locator("#fail-reason")).ToContainTextAsync(reason);
        var failed = await Shop.Client.Payments.FindAsync(Shop.Order);
        failed!.Status.Should().Be(PaymentStatus.Failed);
        failed.FailReason.Should().Contain(reason);
        Shop.Inbox.Received.Should().BeEmpty();

        await Customer.PayByCardAsync(SandboxCards.Approved);

        await Customer.SeesAsync("paid");
        (await Shop.Client.Payments.FindAllAsync(Shop.Order)).Items.Select(attempt => attempt.Status)
            .Should().BeEquivalentTo([PaymentStatus.Failed, PaymentStatus.Paid]);
    }

    [Fact]
    public async Task A_test_card_of_the_list_fills_in_its_number()
    {
        await OpenCardPageAsync();
        await Page.Locator($"[data-card='{SandboxCards.InsufficientLimit}']").ClickAsync();

        await Expect(Customer.CardNumber).ToHaveValueAsync(SandboxCards.InsufficientLimit);
        await Expect(Page.Locator("[aria-current]")).ToHaveAttributeAsync("data-card", SandboxCards.InsufficientLimit);
        Shop.Sandbox.Payments.Should().BeEmpty();
    }

    [Theory]
    [InlineData("4242424242424242")]
    [InlineData("4242 4242 4242 4242")]
    public async Task A_card_number_may_be_written_as_people_write_it(string number)
    {
        await OpenCardPageAsync();
        await Customer.PayByCardAsync(number);

        await Customer.SeesAsync("paid");
    }

    [Fact]
    public async Task Instalments_chosen_on_the_page_are_the_payments()
    {
        await OpenCardPageAsync();
        await Page.GetByLabel("할부").SelectOptionAsync("3");
        await Customer.PayByCardAsync(SandboxCards.Approved);

        await Customer.SeesAsync("paid");
        await Customer.ReadsAsync("3개월");
        (await Shop.Client.Payments.FindAsync(Shop.Order))!.CardQuota.Should().Be(3);
    }

    [Fact]
    public async Task Nothing_is_charged_without_a_card_number()
    {
        await OpenCardPageAsync();
        await Customer.PayAsync();

        await Expect(Page.Locator("#card_number:invalid")).ToBeFocusedAsync();
        Shop.Sandbox.Payments.Should().BeEmpty();
    }

    [Fact]
    public async Task The_page_of_a_paid_order_is_its_receipt()
    {
        await OpenCardPageAsync();
        await Customer.PayByCardAsync(SandboxCards.Approved);
        await Customer.SeesAsync("paid");

        (await Shop.Client.Payments.FindAsync(Shop.Order))!.ReceiptUrl.Should().Be(Page.Url);
    }

    private async Task OpenCardPageAsync(Func<PaymentLinkInfo, PaymentLinkInfo>? change = null)
    {
        await Customer.OpenAsync(await Shop.CreateLinkAsync(change));
        await Customer.ChooseAsync(Shop.CardLabel);
    }
}
