using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>What an unpaid account is to wait for from now on; what is left out stays.</summary>
public sealed partial record UpdateVirtualAccountRequest : IRequest
{
    /// <summary>The new amount in won; more than 0.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Until when the deposit must arrive now, to the second.</summary>
    public DateTimeOffset? VbankDue { get; init; }

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.That(Amount is not null || VbankDue is not null, "Neither Amount nor VbankDue is given. Give what is to change.", nameof(Amount));
        if (Amount is { } amount)
        {
            Requires.Amount(amount, currency: null, nameof(Amount));
        }

        if (VbankDue is { } vbankDue)
        {
            Requires.Time(vbankDue, nameof(VbankDue));
        }
    }
}
