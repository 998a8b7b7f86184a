using System.Diagnostics;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>A cash receipt for a payment, whose amount and gateway it takes over.</summary>
public sealed partial record IssueCashReceiptRequest : CashReceiptRequest, IRequest
{
    /// <summary>The shop's name as registered; daou wants it.</summary>
    public string? CompanyName { get; init; }

    /// <summary>The telephone number of the shop's customer service; daou wants it.</summary>
    public string? CompanyTel { get; init; }

    /// <summary>
    /// The older way to name the value-added tax; the service would rather have <see cref="CashReceiptRequest.TaxFree"/>, and still takes it.
    /// </summary>
    public decimal? Vat { get; init; }

    RequestSubject IRequest.Subject => new() { ReceiptType = Type };

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    IEnumerable<string?> IRequest.Secrets => [Identifier];

    void IRequest.Validate(DateTimeOffset now)
    {
        ValidateReceipt();
        Requires.AmountOrZero(Vat, currency: null, nameof(Vat));
    }
}
