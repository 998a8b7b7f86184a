using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger.Account;

internal sealed class TierBook(Journal journal)
{
    private const int CodeLength = 3;

    private readonly Shelf<Tier> _tiers = new(journal, "tiers", StateJson.Default.Tier);

    public Tier Read(string code)
    {
        lock (journal.Gate)
        {
            return _tiers.Find(code) ?? throw RefusalException.NotFound("등록되지 않았거나 삭제된 하위 상점입니다.");
        }
    }

    public Tier Add(Tier tier)
    {
        if (tier.Code.Length != CodeLength || !tier.Code.All(static letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter)))
        {
            throw RefusalException.BadRequest("tier_code는 알파벳 대문자와 숫자 3자리여야 합니다.");
        }

        lock (journal.Gate)
        {
            return _tiers.TryAdd(tier.Code, tier) ? tier : throw RefusalException.BadRequest($"이미 등록된 tier_code입니다: {tier.Code}");
        }
    }

    public Tier Rename(Tier tier)
    {
        lock (journal.Gate)
        {
            Read(tier.Code);
            return _tiers[tier.Code] = tier;
        }
    }

    public Tier Delete(string code)
    {
        lock (journal.Gate)
        {
            var tier = Read(code);
            _tiers.Remove(code);
            return tier;
        }
    }
}

internal sealed record Tier(string Code, string Name);
