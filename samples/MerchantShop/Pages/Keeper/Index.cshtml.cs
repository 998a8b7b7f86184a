using MerchantShop.Books;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MerchantShop.Pages.Keeper;

/// <summary>The shopkeeper's orders and refunds, and at the sandbox the months.</summary>
public sealed class KeeperModel(ShopDatabase shop, OwnSandbox own, Words words, TimeProvider time) : PageModel
{
    private const int Shown = 50;

    private ILookup<string, Refund> _refunds = null!;

    public IReadOnlyList<Order> Orders { get; private set; } = [];

    public IReadOnlyList<Good> Goods { get; private set; } = [];

    public bool Refused { get; private set; }

    public bool CanMoveTime => own.Instance is not null;

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Changes with what the page shows.</summary>
    public string Version => string.Join('.', Orders.Select(order =>
        $"{Say(order)}{order.Refunded}{order.Attention}{string.Concat(RefundsOf(order).Select(refund => refund.State))}"));

    public IEnumerable<Refund> RefundsOf(Order order) => _refunds[order.Id];

    public string Say(Order order) => order switch
    {
        { State: OrderState.Paid, Refunded: > 0 } => words.In("일부 환불", "Refunded in part"),
        { State: OrderState.Paid } => words.In("결제됨", "Paid"),
        { State: OrderState.Refunded } => words.In("환불됨", "Refunded"),
        _ when order.IsOverdue(Now) => words.In("입금 기한 지남", "Deposit overdue"),
        { AccountNumber: not null } => words.In("입금 대기", "Deposit awaited"),
        _ => words.In("결제 전", "Unpaid"),
    };

    public string Say(Refund refund) => refund.State switch
    {
        RefundState.Made => words.In("완료", "made"),
        RefundState.NotMade => words.In("하지 않음", "not made"),
        _ => words.In("진행 중", "under way"),
    };

    public async Task OnGetAsync(bool refused, CancellationToken cancellationToken)
    {
        Refused = refused;
        Orders = await shop.Orders.AsNoTracking().OrderByDescending(order => order.CreatedAt).Take(Shown).ToListAsync(cancellationToken);
        Goods = await shop.Goods.AsNoTracking().OrderBy(good => good.Price).ToListAsync(cancellationToken);
        var ids = Orders.Select(order => order.Id).ToList();
        _refunds = (await shop.Refunds.AsNoTracking().Where(refund => ids.Contains(refund.OrderId)).ToListAsync(cancellationToken)).ToLookup(refund => refund.OrderId);
    }

    /// <summary>Lets the sandbox's time pass until the next month is charged.</summary>
    public async Task<IActionResult> OnPostMonthAsync(CancellationToken cancellationToken)
    {
        var next = await shop.Subscriptions.Where(subscription => subscription.State == SubscriptionState.Active)
            .MinAsync(subscription => subscription.NextChargeAt, cancellationToken) ?? Now.AddMonths(1);
        await (own.Instance?.Clock.AdvanceAsync(next > Now ? next - Now : TimeSpan.Zero) ?? Task.CompletedTask);
        return Redirect("/keeper");
    }
}
