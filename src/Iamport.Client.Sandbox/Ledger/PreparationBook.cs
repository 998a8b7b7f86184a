using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger;

internal sealed class PreparationBook(Journal journal)
{
    private readonly Shelf<Preparation> _preparations = new(journal, "preparations", StateJson.Default.Preparation);

    public Preparation Register(Preparation preparation)
    {
        Check(preparation);
        lock (journal.Gate)
        {
            return _preparations.TryAdd(preparation.MerchantUid, preparation)
                ? preparation
                : throw RefusalException.Business($"이미 사전등록된 merchant_uid입니다: {preparation.MerchantUid}");
        }
    }

    public Preparation Change(Preparation preparation)
    {
        Check(preparation);
        lock (journal.Gate)
        {
            Read(preparation.MerchantUid);
            return _preparations[preparation.MerchantUid] = preparation;
        }
    }

    public Preparation? Find(string merchantUid)
    {
        lock (journal.Gate)
        {
            return _preparations.Find(merchantUid);
        }
    }

    public Preparation Read(string merchantUid) => Find(merchantUid) ?? throw RefusalException.NotFound("사전등록된 결제금액이 없습니다.");

    private static void Check(Preparation preparation)
    {
        Orders.CheckMerchantUid(preparation.MerchantUid);
        Orders.CheckAmount(preparation.Amount);
    }
}

internal sealed record Preparation(string MerchantUid, decimal Amount, string? Currency);
