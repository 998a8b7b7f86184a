using Iamport.Client.Sandbox.Endpoints;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Pages.Slips;

/// <summary>The slip that a customer keeps, on which a person can play the bank too: a virtual account takes its deposit there.</summary>
internal sealed class SlipPages(MerchantLedger ledger)
{
    public void Map(Routes routes)
    {
        routes.Page("GET", "/slips/{imp_uid}", call => Task.FromResult(Slip(call)));
        routes.Page("POST", "/slips/{imp_uid}/deposit", DepositAsync);
    }

    public static string AddressOf(SandboxPayment payment) => $"/slips/{payment.ImpUid}";

    private Answer Slip(Call call)
    {
        var payment = Find(call);
        var link = ledger.PaymentLinks.Snapshot().LastOrDefault(link => link.MerchantUid == payment.MerchantUid);
        var window = ledger.PaymentWindows.Snapshot().FirstOrDefault(window => window.Order.Draft.ImpUid == payment.ImpUid);
        var texts = PageTexts.In(window?.Opener.Language ?? link?.DisplayLanguage);
        var merchant = window is not null ? texts.Window.Shop : link?.Title ?? "i'mport";
        return Answer.Page(200, SlipPage.Render(texts, merchant, payment, Deposit(texts, payment)));
    }

    private Html Deposit(PageTexts texts, SandboxPayment payment) => !ledger.Accounts.Awaits(payment) ? Html.Nothing : $"""
        <form method="post" action="{AddressOf(payment)}/deposit">
        <p class="hint">{texts.PlayTheBank}</p>
        <button id="deposit">{texts.Deposit}</button>
        </form>
        """;

    /// <summary>A second click finds the deposit made and shows the slip, as the first does.</summary>
    private async Task<Answer> DepositAsync(Call call)
    {
        var payment = Find(call);
        if (ledger.Accounts.Awaits(payment))
        {
            await ledger.Webhooks.SendAsync(ledger.Accounts.Deposit(payment.ImpUid)).ConfigureAwait(false);
        }

        return Answer.SeeOther(AddressOf(payment));
    }

    private SandboxPayment Find(Call call) =>
        ledger.Payments.Find(call.Route("imp_uid")) ?? throw RefusalException.NotFound("존재하지 않는 결제 정보입니다.");
}
