using Iamport.Client.Sandbox.Endpoints.KeyPayments;
using Iamport.Client.Sandbox.Endpoints.Payments;
using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.Codes;
using Iamport.Client.Sandbox.Ledger.VirtualAccounts;

namespace Iamport.Client.Sandbox.Endpoints.VirtualAccounts;

internal sealed class VirtualAccountEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes)
    {
        routes.Core("POST", "/vbanks", IssueAsync);
        routes.Core("PUT", "/vbanks/{imp_uid}", Update);
        routes.Core("DELETE", "/vbanks/{imp_uid}", Revoke);
        routes.Core("GET", "/vbanks/holder", ReadHolder);
    }

    private async Task<Answer> IssueAsync(Call call)
    {
        var body = call.Body();
        var bank = CodeTables.FindBank(body.Required("vbank_code")) ?? throw RefusalException.Business("지원하지 않는 은행코드입니다.");
        var due = body.RequiredTime("vbank_due");
        ledger.Accounts.CheckDue(due, refusedWith: 200);
        var channel = Channels.Select(body.Text("channel_key"), body.Text("pg"));
        IssueRules.Check(channel.PgProvider, field => body.Text(field) is not null);
        IssueRules.CheckKey(channel.PgProvider, call.Query.Text("pg_api_key"));
        var isFixed = channel.PgProvider == "settle" && body.Flag("fixed_unlimited_vbank");
        var payment = ledger.Charges.IssueVirtualAccount(OrderFields.Read(call, body, channel, anyAmount: isFixed) with
        {
            PayMethod = "vbank",
            VbankCode = bank.Code,
            VbankName = bank.Name,
            VbankNum = body.Text("vbank_num"),
            VbankHolder = channel.PgProvider == "tosspayments" ? null : body.Text("vbank_holder"),
            VbankDate = due,
            Escrow = body.Text("escrow_password") is not null,
            FixedUnlimitedVbank = isFixed,
        });
        await ledger.Webhooks.SendAsync(payment).ConfigureAwait(false);
        return PaymentJson.Answer(ledger.Behavior, payment);
    }

    private Answer Update(Call call)
    {
        var body = call.Body(refusedWith: 400);
        return PaymentJson.Answer(ledger.Behavior, ledger.Accounts.Change(call.Route("imp_uid"), body.WholeNumber("amount"), body.Time("vbank_due")));
    }

    private Answer Revoke(Call call) =>
        PaymentJson.Answer(ledger.Behavior, ledger.Accounts.Revoke(call.Route("imp_uid"), call.Query.Text("pg_api_key")));

    private static Answer ReadHolder(Call call)
    {
        if (CodeTables.FindBank(call.Query.Required("bank_code")) is null)
        {
            throw RefusalException.BadRequest("지원하지 않는 은행코드입니다.");
        }

        var number = call.Query.Required("bank_num").Replace("-", "", StringComparison.Ordinal);
        return number != SandboxBankAccount.Number
            ? throw RefusalException.NotFound("존재하지 않는 계좌입니다.")
            : Answer.Success(static writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("bank_holder", SandboxBankAccount.Holder);
                writer.WriteEndObject();
            });
    }
}
