using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger;

internal sealed class PaymentLinkBook(Journal journal, TimeProvider clock, PaymentBook payments)
{
    private readonly Shelf<SandboxPaymentLink> _links = new(journal, "payment_links", StateJson.Default.SandboxPaymentLink);

    public IReadOnlyList<SandboxPaymentLink> Snapshot()
    {
        lock (journal.Gate)
        {
            return [.. _links];
        }
    }

    public SandboxPaymentLink? Find(string id)
    {
        lock (journal.Gate)
        {
            return _links.Find(id);
        }
    }

    public void Add(SandboxPaymentLink link)
    {
        lock (journal.Gate)
        {
            _links[link.Id] = link;
        }
    }

    public bool Disable(string id)
    {
        lock (journal.Gate)
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
