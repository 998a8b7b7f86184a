using MerchantShop.Books;
using MerchantShop.Payments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MerchantShop.Pages;

/// <summary>The shelf.</summary>
public sealed class IndexModel(ShopDatabase shop, ScarceGoods scarce, Cart cart) : PageModel
{
    public IReadOnlyList<(Good Good, long Available)> Shelf { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var shelf = new List<(Good, long)>();
        foreach (var good in await shop.Goods.AsNoTracking().OrderBy(good => good.Price).ToListAsync(cancellationToken))
        {
            shelf.Add((good, await scarce.AvailableAsync(good, orderId: null, cancellationToken)));
        }

        Shelf = shelf;
    }

    public async Task<IActionResult> OnPostAsync(string good, CancellationToken cancellationToken)
    {
        if (await shop.Goods.AnyAsync(found => found.Id == good, cancellationToken))
        {
            cart.Add(good);
        }

        return Redirect("/cart");
    }
}
