using System.Text.RegularExpressions;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.PartnerReceipts;

/// <summary>Sub-merchants on the sales slip of a payment.</summary>
internal sealed partial class PartnerReceiptEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes) => routes.Core("POST", "/partners/receipts/{imp_uid}", Register);

    private Answer Register(Call call)
    {
        var sales = call.Body(refusedWith: 400).Objects("data");
        if (sales.Count == 0)
        {
            throw RefusalException.BadRequest("필수 파라미터가 누락되었습니다: data");
        }

        var total = sales.Sum(Amount);
        var payment = ledger.Payments.Rewrite(call.Route("imp_uid"), payment => Checked(payment, total));
        return Answer.Success(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("receipt_url", payment.ReceiptUrl!.AbsoluteUri);
            writer.WriteEndObject();
        });
    }

    private static decimal Amount(Fields sale)
    {
        if (!HyphenatedNumber().IsMatch(sale.Required("business_registration_number")))
        {
            throw RefusalException.BadRequest("사업자등록번호는 하이픈(-)을 포함해야 합니다.");
        }

        sale.Required("company_name");
        var amount = sale.RequiredNumber("amount");
        var (taxFree, vat) = (sale.Number("tax_free") ?? 0, sale.Number("vat_amount") ?? 0);
        return amount > 0 && taxFree >= 0 && vat >= 0 && taxFree + vat <= amount
            ? amount
            : throw RefusalException.BadRequest("하위 상점 거래 금액이 올바르지 않습니다.");
    }

    private SandboxPayment Checked(SandboxPayment? payment, decimal total)
    {
        if (payment is null)
        {
            throw RefusalException.NotFound("하위 상점 거래를 등록할 결제건이 존재하지 않습니다.");
        }

        if (payment.PgProvider != "html5_inicis")
        {
            throw new RefusalException(501, 1, "하위 상점 거래 등록을 지원하지 않는 PG사입니다.");
        }

        return payment.Status == PaymentStatuses.Paid && total <= payment.Amount
            ? payment with { ReceiptUrl = payment.ReceiptUrl ?? ledger.SlipUrl(payment.ImpUid) }
            : throw RefusalException.BadRequest("결제되지 않았거나 결제금액을 초과한 거래입니다.");
    }

    [GeneratedRegex(@"\A[0-9]{3}-[0-9]{2}-[0-9]{5}\z")]
    private static partial Regex HyphenatedNumber();
}
