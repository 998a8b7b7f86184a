using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.CashReceipts;

namespace Iamport.Client.Sandbox.Endpoints.CashReceipts;

/// <summary>The receipt to be issued; what a gateway wants beyond the service's own rules is in the table.</summary>
internal static class CashReceiptFields
{
    // ksnet's own example leaves out the buyer_name that the document says it wants.
    private static readonly Dictionary<string, string[]> WantedByGateway = new(StringComparer.Ordinal)
    {
        ["ksnet"] = ["product_type"],
        ["kicc"] = ["identifier_type"],
        ["settle"] = ["identifier_type"],
        ["nice_v2"] = ["identifier_type", "type"],
        ["smartro_v2"] = ["type", "buyer_name", "buyer_tel"],
        ["daou"] = ["company_tel", "company_name", "corp_reg_no"],
        ["welcome"] = ["type", "corp_reg_no", "buyer_tel"],
    };

    public static CashReceipt Read(string uid, Fields body, decimal amount, string pgProvider)
    {
        body.Required("identifier");
        body.OneOf("identifier_type", "person", "business", "phone", "taxcard");
        body.OneOf("product_type", "real", "digital");
        foreach (var wanted in WantedByGateway.GetValueOrDefault(pgProvider, []))
        {
            body.Required(wanted);
        }

        var type = body.OneOf("type", "person", "company") ?? "person";
        return new CashReceipt(uid, pgProvider, type, amount, Vat(body, amount));
    }

    private static decimal Vat(Fields body, decimal amount)
    {
        var taxFree = body.Number("tax_free") ?? 0;
        var vat = body.Number("vat_amount") ?? body.Number("vat") ?? Math.Floor((amount - taxFree) / 11);
        return taxFree >= 0 && vat >= 0 && taxFree + vat <= amount
            ? vat
            : throw RefusalException.BadRequest("면세금액과 부가세가 발급금액과 맞지 않습니다.");
    }
}
