namespace Iamport.Client.Sandbox.Ledger.KcpQuickPay;

internal sealed class KcpQuickPreparationBook(object gate)
{
    private readonly Dictionary<string, SandboxKcpQuickPreparation> _preparations = new(StringComparer.Ordinal);

    public IReadOnlyList<SandboxKcpQuickPreparation> Snapshot()
    {
        lock (gate)
        {
            return [.. _preparations.Values];
        }
    }

    public void Register(SandboxKcpQuickPreparation preparation)
    {
        lock (gate)
        {
            if (!_preparations.TryAdd(preparation.MerchantUid, preparation))
            {
                throw new RefusalException(409, 1, $"이미 사전등록된 merchant_uid입니다: {preparation.MerchantUid}");
            }
        }
    }

    public void Change(SandboxKcpQuickPreparation preparation)
    {
        lock (gate)
        {
            if (!_preparations.ContainsKey(preparation.MerchantUid))
            {
                throw RefusalException.NotFound("사전등록된 거래가 없습니다.");
            }

            _preparations[preparation.MerchantUid] = preparation;
        }
    }
}
