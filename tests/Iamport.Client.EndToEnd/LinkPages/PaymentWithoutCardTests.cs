using Iamport.Client.EndToEnd.Testing;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.LinkPages;

public sealed class PaymentWithoutCardTests(ChromiumBrowser browser) : LinkPageTest(browser)
{
    [Fact]
    public async Task A_virtual_account_waits_for_the_transfer_and_shows_its_number()
    {
        await Customer.OpenAsync(await Shop.CreateLinkAsync());
        await Customer.ChooseAsync(Shop.AccountLabel);
        await Customer.PayAsync();

        await Customer.SeesAsync("ready");
        var payment = await Shop.Client.Payments.FindAsync(Shop.Order);
        payment!.Status.Should().Be(PaymentStatus.Ready);
        payment.Amount.Should().Be(Shop.Amount);
        payment.VbankNum.Should().MatchRegex("^[0-9]{10,}$");
        await Customer.ReadsAsync($"{payment.VbankName} {payment.VbankNum}");
        (await Shop.Client.Payments.FindAsync(Shop.Order, PaymentStatus.Paid)).Should().BeNull();
    }

    [Fact]
    public async Task A_bank_transfer_pays_after_the_amount_was_confirmed()
    {
        await Customer.OpenAsync(await Shop.CreateLinkAsync());
        await Customer.ChooseAsync(Shop.TransferLabel);
        await Expect(Page.Locator("#pay")).ToContainTextAsync("59,000원");
        await Customer.PayAsync();

        await Customer.SeesAsync("paid");
        var payment = await Shop.Client.Payments.FindAsync(Shop.Order, PaymentStatus.Paid);
        payment!.PayMethod.Should().Be(PayMethod.Trans);
        payment.Amount.Should().Be(Shop.Amount);
    }
}
