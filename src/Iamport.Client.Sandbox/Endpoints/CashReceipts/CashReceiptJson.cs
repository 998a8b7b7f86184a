using Iamport.Client.Sandbox.Ledger.CashReceipts;

namespace Iamport.Client.Sandbox.Endpoints.CashReceipts;

internal static class CashReceiptJson
{
    /// <param name="receipt">The receipt.</param>
    /// <param name="uidName">The field that tells what it is for.</param>
    public static Answer Answer(CashReceipt receipt, string uidName) => Endpoints.Answer.Success(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString(uidName, receipt.Uid);
        writer.WriteString("receipt_tid", receipt.ReceiptTid);
        writer.WriteString("apply_num", receipt.ApplyNum);
        writer.WriteString("type", receipt.Type);
        writer.WriteNumber("amount", receipt.Amount);
        writer.WriteNumber("vat", receipt.Vat);
        writer.WriteString("receipt_url", receipt.ReceiptUrl?.AbsoluteUri);
        writer.WriteTime("applied_at", receipt.AppliedAt);
        writer.WriteTime("cancelled_at", receipt.CancelledAt);
        writer.WriteEndObject();
    });
}
