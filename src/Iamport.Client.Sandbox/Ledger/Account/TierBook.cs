namespace Iamport.Client.Sandbox.Ledger.Account;

internal sealed class TierBook(object gate)
{
    private const int CodeLength = 3;

    private readonly Dictionary<string, Tier> _tiers = new(StringComparer.Ordinal);

    public Tier Read(string code)
    {
        lock (gate)
        {
            return _tiers.GetValueOrDefault(code) ?? throw RefusalException.NotFound("등록되지 않았거나 삭제된 하위 상점입니다.");
        }
    }

    public Tier Add(Tier tier)
    {
        if (tier.Code.Length != CodeLength || !tier.Code.All(static letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter)))
        {
            throw RefusalException.BadRequest("tier_code는 알파벳 대문자와 숫자 3자리여야 합니다.");
        }

        lock (gate)
        {
            return _tiers.TryAdd(tier.Code, tier) ? tier : throw RefusalException.BadRequest($"이미 등록된 tier_code입니다: {tier.Code}");
        }
    }

    public Tier Rename(Tier tier)
    {
        lock (gate)
        {
            Read(tier.Code);
            return _tiers[tier.Code] = tier;
        }
    }

    public Tier Delete(string code)
    {
        lock (gate)
        {
            var tier = Read(code);
            _tiers.Remove(code);
            return tier;
        }
    }
}

internal sealed record Tier(string Code, string Name);
