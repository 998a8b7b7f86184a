using Iamport.Client;
using MerchantShop.Books;
using MerchantShop.Payments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MerchantShop.Pages.Keeper;

/// <summary>Asks once before money goes back, and for the customer's account where it came by a deposit.</summary>
public sealed class RefundModel(ShopDatabase shop, Refunds refunds, Words words, TimeProvider time) : PageModel
{
    public Order Order { get; private set; } = null!;

    public long Wanted { get; private set; }

    public bool NeedsAccount => Order.PayMethod == PayMethod.Values.Vbank;

    public IEnumerable<RefundBank> Banks => RefundBank.At(Order.Gateway);

    public string? Bank { get; private set; }

    public string? Account { get; private set; }

    public string? Holder { get; private set; }

    /// <summary>Which field is wrong, and how it is put right.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(string order, long amount, CancellationToken cancellationToken) =>
        await FindAsync(order, amount, cancellationToken) ? Page() : Redirect("/keeper?refused=true");

    /// <summary>Writes the refund down; it is made in the background, and once.</summary>
    /// <param name="order">The order.</param>
    /// <param name="remaining">What the shopkeeper saw to be left: a page that is old, or sent twice, refunds nothing.</param>
    /// <param name="amount">How much.</param>
    /// <param name="bank">Where a deposit goes back to, with its <paramref name="account"/> and <paramref name="holder"/>.</param>
    /// <param name="account">The account's number.</param>
    /// <param name="holder">The name on it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IActionResult> OnPostAsync(
        string order, long remaining, long amount, string? bank, string? account, string? holder, CancellationToken cancellationToken)
    {
        if (!await FindAsync(order, amount, cancellationToken) || Order.Remaining != remaining)
        {
            return Redirect("/keeper?refused=true");
        }

        (Bank, Account, Holder) = (bank, account, holder);
        RefundAccount? to = null;
        if (NeedsAccount)
        {
            Problem = WhatIsWrong();
            if (Problem is not null)
            {
                return Page();
            }

            to = new() { Bank = PgBankCodes.ForRefund(new(Order.Gateway!), new(bank!)), Account = Digits(account), Holder = holder!.Trim() };
        }

        var isWritten = await shop.WriteAsync(() => WriteAsync(order, remaining, amount, to, cancellationToken), cancellationToken);
        refunds.Wake();
        return Redirect(isWritten ? "/keeper" : "/keeper?refused=true");
    }

    private async Task<bool> WriteAsync(string order, long remaining, long amount, RefundAccount? to, CancellationToken cancellationToken)
    {
        var found = await shop.Orders.SingleAsync(found => found.Id == order, cancellationToken);
        if (found.Remaining != remaining || await shop.Refunds.AnyAsync(
            refund => refund.OrderId == order && refund.State == RefundState.UnderWay, cancellationToken))
        {
            return false;
        }

        shop.Refunds.Add(new()
        {
            OrderId = order, ImpUid = found.ImpUid!, WantedAt = time.GetUtcNow(), Amount = amount == remaining ? null : amount, Account = to,
        });
        return true;
    }

    private async Task<bool> FindAsync(string id, long amount, CancellationToken cancellationToken)
    {
        var order = await shop.Orders.AsNoTracking().SingleOrDefaultAsync(found => found.Id == id, cancellationToken);
        (Order, Wanted) = (order!, amount);
        return order is { State: OrderState.Paid, ImpUid: not null } && amount >= 1 && amount <= order.Remaining;
    }

    private string? WhatIsWrong() =>
        !Banks.Any(known => known.Code.Value == Bank)
            ? words.In("은행: 목록에서 고르세요. 목록에 없으면 포트원 콘솔에서 환불하세요.", "Bank: choose one of the list; refund to any other in PortOne's console.")
        : Digits(Account) is not { Length: >= 6 and <= 20 } digits || !digits.All(char.IsAsciiDigit)
            ? words.In("계좌번호: 숫자 6~20자리로 적으세요.", "Account number: give its 6 to 20 digits.")
        : string.IsNullOrWhiteSpace(Holder)
            ? words.In("예금주: 계좌의 이름을 적으세요.", "Account holder: give the name on the account.")
        : null;

    private static string Digits(string? account) => (account ?? "").Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}
