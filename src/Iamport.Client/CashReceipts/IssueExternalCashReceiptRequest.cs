using System.Diagnostics;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>A cash receipt for cash that was taken without this service.</summary>
public sealed partial record IssueExternalCashReceiptRequest : CashReceiptRequest, IRequest
{
    /// <summary>What was bought.</summary>
    public required string Name { get; init; }

    /// <summary>How much was paid, in won; more than 0.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The channel whose gateway issues the receipt; the service has wanted one since February 2026.</summary>
    public string? ChannelKey { get; init; }

    /// <summary>The older way to choose the gateway, as <c>{pg}</c> or <c>{pg}.{mid}</c>.</summary>
    public string? Pg { get; init; }

    /// <summary>How it was paid, <see cref="PayMethod.Trans"/> or <see cref="PayMethod.Vbank"/>; welcome wants it.</summary>
    public PayMethod? PayMethod { get; init; }

    RequestSubject IRequest.Subject => new() { Amount = Amount, ReceiptType = Type };

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    IEnumerable<string?> IRequest.Secrets => [Identifier];

    void IRequest.Validate(DateTimeOffset now)
    {
        ValidateReceipt();
        Requires.Text(Name, nameof(Name));
        Requires.Amount(Amount, currency: null, nameof(Amount));
    }
}
