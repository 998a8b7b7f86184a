using Iamport.Client;
using MerchantShop.Books;
using MerchantShop.Payments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MerchantShop.Pages.Orders;

/// <summary>The checkout page: opens the payment window for an unpaid order.</summary>
public sealed class PayModel(
    ShopDatabase shop, PaymentWindow window, Words words, IOptions<ShopOptions> options, IOptions<MerchantOptions> merchant, TimeProvider time)
    : PageModel
{
    public Order Order { get; private set; } = null!;

    public PayMethod Method { get; private set; }

    /// <summary>Safe to stand in a script element as it is.</summary>
    public string CheckoutJson { get; private set; } = "";

    public Uri Script => options.Value.Script;

    public string UserCode => merchant.Value.UserCode;

    public async Task<IActionResult> OnGetAsync(string id, string? method, CancellationToken cancellationToken)
    {
        var order = await shop.Orders.AsNoTracking().Include(order => order.Lines).ThenInclude(line => line.Good)
            .SingleOrDefaultAsync(order => order.Id == id && order.SubscriptionId == null, cancellationToken);
        if (order is null)
        {
            return NotFound();
        }

        if (order.State != OrderState.Unpaid)
        {
            return Redirect($"/orders/{id}");
        }

        if (order.BegunAt is null)
        {
            // Before this page nobody can pay, so that whoever asks whether somebody may is not the service.
            await shop.WriteAsync(
                async () => (await shop.Orders.SingleAsync(found => found.Id == id, cancellationToken)).BegunAt ??= time.GetUtcNow(), cancellationToken);
        }

        Order = order;
        Method = PaymentWindow.Methods.FirstOrDefault(known => known.Value == method, PayMethod.Card);
        CheckoutJson = window.For(order, Method, words.Language);
        return Page();
    }
}
