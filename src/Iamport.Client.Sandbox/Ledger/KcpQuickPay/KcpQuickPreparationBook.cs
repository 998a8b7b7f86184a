using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger.KcpQuickPay;

internal sealed class KcpQuickPreparationBook(Journal journal)
{
    private readonly Shelf<SandboxKcpQuickPreparation> _preparations = new(journal, "kcp_quick_preparations", StateJson.Default.SandboxKcpQuickPreparation);

    public IReadOnlyList<SandboxKcpQuickPreparation> Snapshot()
    {
        lock (journal.Gate)
        {
            return [.. _preparations];
        }
    }

    public void Register(SandboxKcpQuickPreparation preparation)
    {
        lock (journal.Gate)
        {
            if (!_preparations.TryAdd(preparation.MerchantUid, preparation))
            {
                throw new RefusalException(409, 1, $"이미 사전등록된 merchant_uid입니다: {preparation.MerchantUid}");
            }
        }
    }

    public void Change(SandboxKcpQuickPreparation preparation)
    {
        lock (journal.Gate)
        {
            if (!_preparations.Has(preparation.MerchantUid))
            {
                throw RefusalException.NotFound("사전등록된 거래가 없습니다.");
            }

            _preparations[preparation.MerchantUid] = preparation;
        }
    }
}
