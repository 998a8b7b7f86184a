using MerchantShop.Books;
using MerchantShop.Payments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MerchantShop.Pages;

/// <summary>The cart, and who orders what is in it.</summary>
public sealed class CartModel(ShopDatabase shop, Cart cart, ScarceGoods scarce, UnpaidOrders unpaid, Words words, TimeProvider time) : PageModel
{
    private const int LongestName = 40;

    [BindProperty]
    public Buyer Buyer { get; set; } = new();

    public IReadOnlyList<OrderLine> Lines { get; private set; } = [];

    public long Total => Lines.Sum(line => line.Price * line.Quantity);

    public Good? SoldOut { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Lines = await cart.LinesAsync(cancellationToken);
    }

    public IActionResult OnPostQuantity(string good, int quantity)
    {
        cart.Set(good, quantity);
        return Redirect("/cart");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Lines = await cart.LinesAsync(cancellationToken);
        foreach (var line in Lines)
        {
            SoldOut ??= await scarce.AvailableAsync(line.Good!, orderId: null, cancellationToken) < line.Quantity ? line.Good : null;
        }

        if (!ModelState.IsValid || SoldOut is not null || Lines.Count == 0)
        {
            return Page();
        }

        var now = time.GetUtcNow();
        var order = new Order
        {
            Id = NewId.Order(), CreatedAt = now, LookAt = now, Name = Name(), Amount = Total, BuyerName = Buyer.Name, BuyerTel = Buyer.Tel,
            Lines = [.. Lines.Select(line => new OrderLine { GoodId = line.GoodId, Quantity = line.Quantity, Price = line.Price })],
        };
        await shop.WriteAsync(() => Task.FromResult(shop.Orders.Add(order)), cancellationToken);
        unpaid.Wake();
        cart.Empty();
        return Redirect($"/orders/{order.Id}/pay");
    }

    private string Name()
    {
        var first = words.In(Lines[0].Good!.Korean, Lines[0].Good!.English);
        var name = Lines.Count == 1 ? first : words.In($"{first} 외 {Lines.Count - 1}건", $"{first} and {Lines.Count - 1} more");
        return name.Length <= LongestName ? name : name[..LongestName];
    }
}
