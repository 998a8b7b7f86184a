using Iamport.Client;
using MerchantShop.Books;
using MerchantShop.Payments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MerchantShop.Pages.Subscriptions;

/// <summary>A subscription's page: first its card, then its months.</summary>
public sealed class SubscriptionModel(
    ShopDatabase shop, SubscriptionBook subscriptions, MonthlyCharges monthly, PaymentWindow window, Words words, IOptions<ShopOptions> options,
    IOptions<MerchantOptions> merchant, ILogger<SubscriptionModel> logger) : PageModel
{
    public Subscription Subscription { get; private set; } = null!;

    public IReadOnlyList<Order> Months { get; private set; } = [];

    /// <summary>Safe to stand in a script element as it is.</summary>
    public string CheckoutJson { get; private set; } = "";

    public Uri Script => options.Value.Script;

    public string UserCode => merchant.Value.UserCode;

    /// <summary>Changes with what the page shows.</summary>
    public string Version => $"{Subscription.State}.{Subscription.NextMonth}.{string.Join('.', Months.Select(month => $"{month.State}{month.Failure}"))}";

    public string Say(Order month) => month switch
    {
        { State: OrderState.Paid } => words.In("결제됨", "Paid"),
        { State: OrderState.Refunded } => words.In("환불됨", "Refunded"),
        { Failure: not null } => words.In("결제 실패", "Failed"),
        _ => words.In("확인 중", "Checking"),
    };

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await shop.Subscriptions.AsNoTracking().SingleOrDefaultAsync(found => found.Id == id, cancellationToken) is not { } subscription)
        {
            return NotFound();
        }

        Subscription = subscription;
        Months = await shop.Orders.AsNoTracking().Where(order => order.SubscriptionId == id).OrderBy(order => order.Month).ToListAsync(cancellationToken);
        CheckoutJson = subscription.State == SubscriptionState.WaitsForCard ? window.ForCard(subscription, words.Language) : "";
        return Page();
    }

    /// <summary>A phone comes back here. What it claims is not looked at: the service is asked for the card.</summary>
    public Task<IActionResult> OnGetReturnAsync(string id, CancellationToken cancellationToken) => LookForCardAsync(id, cancellationToken);

    /// <summary>A desktop's callback posts here; the same holds.</summary>
    public Task<IActionResult> OnPostClaimAsync(string id, CancellationToken cancellationToken) => LookForCardAsync(id, cancellationToken);

    public async Task<IActionResult> OnPostStopAsync(string id, CancellationToken cancellationToken)
    {
        await shop.WriteAsync(
            async () =>
            {
                if (await shop.Subscriptions.SingleOrDefaultAsync(found => found.Id == id, cancellationToken) is { } subscription)
                {
                    subscription.State = SubscriptionState.Stopped;
                }
            },
            cancellationToken);
        return Redirect($"/subscriptions/{id}");
    }

    private async Task<IActionResult> LookForCardAsync(string id, CancellationToken cancellationToken)
    {
        if (!await shop.Subscriptions.AnyAsync(found => found.Id == id, cancellationToken))
        {
            return NotFound();
        }

        try
        {
            await subscriptions.StartAsync(id, cancellationToken);
        }
        catch (IamportException failure)
        {
            Log.AskAgain(logger, "a subscription's card", failure);
        }

        monthly.Wake();
        return Redirect($"/subscriptions/{id}");
    }
}
