using Iamport.Client.Sandbox.Ledger.Reading;
using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger;

internal sealed class BillingKeyBook(Journal journal, TimeProvider clock, IamportSandboxOptions options)
{
    private const string TimedOut = "PG 응답 시간을 초과했습니다.";

    private readonly VersionedShelf<StoredKey> _keys = new(journal, "billing_keys", StateJson.Default.IReadOnlyListVersionStoredKey);

    public IReadOnlyList<SandboxBillingKey> Snapshot()
    {
        lock (journal.Gate)
        {
            return [.. _keys.Snapshot().Select(static stored => stored.Key)];
        }
    }

    public StoredKey? Find(string customerUid, DateTimeOffset? asOf = null)
    {
        lock (journal.Gate)
        {
            return _keys.Find(customerUid, asOf);
        }
    }

    public StoredKey ToCharge(string customerUid) => Find(customerUid) ?? throw RefusalException.Business("등록된 빌링키가 없는 customer_uid입니다.");

    public SandboxBillingKey Read(string customerUid, DateTimeOffset? asOf = null) =>
        Find(customerUid, asOf)?.Key ?? throw RefusalException.NotFound("등록된 빌링키가 없습니다.");

    /// <summary>Stores the card under the key's id; a card stored there before is replaced.</summary>
    public StoredKey Issue(SandboxBillingKey draft, TestCard card, IReadOnlyList<SandboxChannel> channels)
    {
        Orders.CheckCustomerUid(draft.CustomerUid);
        lock (journal.Gate)
        {
            var now = clock.GetUtcNow();
            if (card.WhyNoKey(now) is { } reason)
            {
                throw RefusalException.Card($"카드 인증과 빌링키 발급에 실패했습니다. {reason}");
            }

            var succeeded = draft.ChannelGroupId is not null && card.IsSlow ? 1 : channels.Count;
            var key = draft with
            {
                SucceededChannels = [.. channels.Take(succeeded)],
                FailedChannels = [.. channels.Skip(succeeded).Select(static channel => channel with { FailureMessage = TimedOut })],
                Sandbox = options.TestChannel,
                CardCode = card.CompanyCode,
                CardName = card.CompanyName,
                CardNumber = card.Masked,
                CardType = 0,
                InsertedAt = Find(draft.CustomerUid)?.Key.InsertedAt ?? now,
                UpdatedAt = now,
            };
            return Write(key.CustomerUid, new StoredKey(key, card))!;
        }
    }

    /// <summary>Forgets the card; schedules stay and will fail.</summary>
    public SandboxBillingKey Delete(string customerUid)
    {
        lock (journal.Gate)
        {
            var key = Read(customerUid);
            Write(customerUid, null);
            return key;
        }
    }

    private StoredKey? Write(string customerUid, StoredKey? stored)
    {
        _keys.Write(customerUid, clock.GetUtcNow(), stored);
        return stored;
    }
}
