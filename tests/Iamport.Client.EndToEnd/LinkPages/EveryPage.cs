using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.LinkPages;

/// <summary>How a customer comes to each page there is.</summary>
public static class EveryPage
{
    private static readonly Dictionary<string, Func<Shop, Customer, PaymentLink, Task>> Ways = new()
    {
        ["choose"] = (_, customer, link) => customer.OpenAsync(link),
        ["card"] = (_, customer, link) => ChooseAsync(customer, link, 0),
        ["card-refused"] = async (_, customer, link) =>
        {
            await ChooseAsync(customer, link, 0);
            await customer.PayByCardAsync(SandboxCards.Refused);
            await customer.SeesAsync("failed");
        },
        ["transfer"] = (_, customer, link) => ChooseAsync(customer, link, 1),
        ["account"] = (_, customer, link) => ChooseAsync(customer, link, 2),
        ["account-issued"] = async (_, customer, link) =>
        {
            await ChooseAsync(customer, link, 2);
            await customer.PayAsync();
            await customer.SeesAsync("ready");
        },
        ["paid"] = (_, customer, link) => PayAsync(customer, link),
        ["already-paid"] = async (_, customer, link) =>
        {
            await PayAsync(customer, link);
            await customer.OpenAsync(link);
            await customer.SeesAsync("already-paid");
        },
        ["expired"] = async (shop, customer, link) =>
        {
            await shop.ExpireLinksAsync();
            await customer.OpenAsync(link);
            await customer.SeesAsync("expired");
        },
        ["disabled"] = async (shop, customer, link) =>
        {
            await shop.Client.PaymentLinks.DisableAsync(link.Id);
            await customer.OpenAsync(link);
            await customer.SeesAsync("disabled");
        },
        ["unknown"] = async (shop, customer, _) =>
        {
            await customer.Page.GotoAsync(new Uri(shop.Sandbox.BaseAddress, "0123abcd").AbsoluteUri);
            await customer.SeesAsync("unknown");
        },
    };

    public static TheoryData<string> Names => [.. Ways.Keys];

    public static TheoryData<string, string> InBothLanguages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var name in Ways.Keys)
            {
                pages.Add(name, CheckoutLanguage.Values.Korean);
                pages.Add(name, CheckoutLanguage.Values.English);
            }

            return pages;
        }
    }

    public static Task OpenAsync(string name, Shop shop, Customer customer, PaymentLink link) => Ways[name](shop, customer, link);

    private static async Task ChooseAsync(Customer customer, PaymentLink link, int method)
    {
        await customer.OpenAsync(link);
        await customer.Page.Locator(".methods a").Nth(method).ClickAsync();
        await Expect(customer.Page.Locator("#pay")).ToBeVisibleAsync();
    }

    private static async Task PayAsync(Customer customer, PaymentLink link)
    {
        await ChooseAsync(customer, link, 0);
        await customer.PayByCardAsync(SandboxCards.Approved);
        await customer.SeesAsync("paid");
    }
}
