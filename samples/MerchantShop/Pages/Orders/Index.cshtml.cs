using Iamport.Client;
using Iamport.Client.AspNetCore;
using MerchantShop.Books;
using MerchantShop.Payments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MerchantShop.Pages.Orders;

/// <summary>An order's page, to which the payment window comes back with a claim.</summary>
public sealed class OrderModel(
    ShopDatabase shop, OrderBook orders, IIamportClient client, PaymentWindow window, Words words, UnpaidOrders unpaid, TimeProvider time,
    ILogger<OrderModel> logger) : PageModel
{
    public Order Order { get; private set; } = null!;

    public string? Link => Order.LinkUntil > time.GetUtcNow() ? Order.PaymentLink : null;

    public bool IsOverdue => Order.IsOverdue(time.GetUtcNow());

    /// <summary>Changes with what the page shows.</summary>
    public string Version => $"{Order.State}.{IsOverdue}.{Order.Refunded}.{Order.AccountNumber}.{Order.Failure}.{Link is not null}";

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    /// <summary>A phone comes back with the claim in the query.</summary>
    public Task<IActionResult> OnGetReturnAsync(string id, CancellationToken cancellationToken) =>
        HearAsync(id, CheckoutResult.FromQuery(Request.QueryString.Value), cancellationToken);

    /// <summary>A desktop's callback posts it.</summary>
    public Task<IActionResult> OnPostClaimAsync(string id, string? claim, CancellationToken cancellationToken) =>
        HearAsync(id, CheckoutResult.FromJson(claim), cancellationToken);

    public async Task<IActionResult> OnPostLinkAsync(string id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }

        try
        {
            if (Order.State == OrderState.Unpaid && Link is null)
            {
                await MakeLinkAsync(cancellationToken);
            }
        }
        catch (IamportException failure)
        {
            Log.AskAgain(logger, $"a link for order {id}", failure);
        }

        return Redirect($"/orders/{id}");
    }

    private async Task MakeLinkAsync(CancellationToken cancellationToken)
    {
        var request = window.LinkFor(Order, words.Language);
        var link = await client.PaymentLinks.CreateAsync(request, cancellationToken);
        await shop.WriteAsync(
            async () =>
            {
                var written = await shop.Orders.SingleAsync(order => order.Id == Order.Id, cancellationToken);
                (written.PaymentLink, written.LinkUntil) = (link.ShortenedUrl.AbsoluteUri, request.ExpiredAt);
                written.BegunAt ??= time.GetUtcNow();
            },
            cancellationToken);
    }

    private async Task<IActionResult> HearAsync(string id, CheckoutResult claim, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }

        try
        {
            var verdict = await claim.VerifyAsync(client.Payments, orders.Expect(Order), cancellationToken);
            await orders.SettleAsync(Order, verdict, cancellationToken);
        }
        catch (PaymentMismatchException)
        {
            // It has been logged; the page shows what is true of the order.
        }
        catch (IamportException failure)
        {
            Log.AskAgain(logger, $"order {id}", failure);
            unpaid.Wake();
        }

        return Redirect($"/orders/{id}");
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellationToken)
    {
        var order = await shop.Orders.AsNoTracking().Include(order => order.Lines).ThenInclude(line => line.Good)
            .SingleOrDefaultAsync(order => order.Id == id, cancellationToken);
        Order = order!;
        return order is not null;
    }
}
