namespace Iamport.Client.Sandbox.Ledger;

internal sealed class PaymentLinkBook(object gate, TimeProvider clock, PaymentBook payments)
{
    private readonly Dictionary<string, SandboxPaymentLink> _links = new(StringComparer.Ordinal);

    public IReadOnlyList<SandboxPaymentLink> Snapshot()
    {
        lock (gate)
        {
            return [.. _links.Values];
        }
    }

    public SandboxPaymentLink? Find(string id)
    {
        lock (gate)
        {
            return _links.GetValueOrDefault(id);
        }
    }

    public void Add(SandboxPaymentLink link)
    {
        lock (gate)
        {
            _links.Add(link.Id, link);
        }
    }

    public bool Disable(string id)
    {
        lock (gate)
        {
            if (Find(id) is not { } link)
            {
                return false;
            }

            _links[id] = link with { DisabledAt = link.DisabledAt ?? clock.GetUtcNow() };
            return true;
        }
    }

    public PaymentLinkState State(SandboxPaymentLink link) =>
        payments.Approved(link.MerchantUid) is not null ? PaymentLinkState.Paid
        : link.DisabledAt is not null ? PaymentLinkState.Disabled
        : clock.GetUtcNow() >= link.ExpiredAt ? PaymentLinkState.Expired
        : PaymentLinkState.Open;
}

internal enum PaymentLinkState
{
    Open,
    Paid,
    Disabled,
    Expired,
}
