namespace Iamport.Client.Sandbox.Ledger.ConvenienceStores;

/// <summary>What a customer shows at the counter, until when, and whom the counter asks first.</summary>
internal sealed record Barcode(string Number, DateTimeOffset ExpiredAt, Uri? ConfirmUrl);
