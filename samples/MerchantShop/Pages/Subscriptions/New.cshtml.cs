using MerchantShop.Books;
using MerchantShop.Payments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MerchantShop.Pages.Subscriptions;

/// <summary>Where a subscription begins; its card comes next.</summary>
public sealed class NewModel(ShopDatabase shop, TimeProvider time) : PageModel
{
    [BindProperty]
    public Buyer Buyer { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var subscription = new Subscription
        {
            Id = NewId.Subscription(), CreatedAt = time.GetUtcNow(), BuyerName = Buyer.Name, BuyerTel = Buyer.Tel,
        };
        await shop.WriteAsync(() => Task.FromResult(shop.Subscriptions.Add(subscription)), cancellationToken);
        return Redirect($"/subscriptions/{subscription.Id}");
    }
}
