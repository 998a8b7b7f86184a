using Iamport.Client.Authentication;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Iamport.Client.Tests.Authentication;

public sealed class TokenSealTests
{
    private static readonly AccessTokenRequest Keys = new("key", "secret") { Address = new("https://api.iamport.kr") };

    private readonly FakeTimeProvider _time = new();
    private readonly TokenSeal _seal = new(Keys);

    [Fact]
    public void What_was_closed_opens_again()
    {
        var token = Token(TimeSpan.FromMinutes(20));

        _seal.Open(_seal.Close(token)).Should().Be((token.Value, token.ExpiredAt));
    }

    [Fact]
    public void The_same_token_never_looks_the_same() => _seal.Close(Token(default)).Should().NotEqual(_seal.Close(Token(default)));

    [Fact]
    public void An_entry_with_any_bit_changed_is_as_if_absent()
    {
        var entry = _seal.Close(Token(TimeSpan.FromMinutes(20)));
        for (var bit = 0; bit < entry.Length * 8; bit++)
        {
            var changed = entry.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));

            _seal.Open(changed).Should().BeNull();
        }
    }

    [Fact]
    public void An_entry_cut_off_anywhere_is_as_if_absent()
    {
        var entry = _seal.Close(Token(TimeSpan.FromMinutes(20)));

        _seal.Open(null).Should().BeNull();
        for (var length = 0; length < entry.Length; length++)
        {
            _seal.Open(entry[..length]).Should().BeNull();
        }
    }

    [Theory]
    [InlineData("other", "secret", "https://api.iamport.kr")]
    [InlineData("key", "other", "https://api.iamport.kr")]
    [InlineData("key", "secret", "https://static-api.iamport.kr")]
    public void Another_merchant_secret_or_address_neither_finds_nor_opens_it(string key, string secret, string address)
    {
        var other = new TokenSeal(new(key, secret) { Address = new Uri(address) });

        other.TokenKey.Should().NotBe(_seal.TokenKey);
        other.Open(_seal.Close(Token(TimeSpan.FromMinutes(20)))).Should().BeNull();
    }

    [Theory]
    [InlineData(50, 50)]
    [InlineData(60 * 29, 60 * 29)]
    [InlineData(60 * 60 * 3, 60 * 30)]
    public async Task A_token_out_of_the_store_lives_as_long_as_it_has_left_and_never_longer_than_the_service_gives(int left, int life)
    {
        var cache = new CommonCache(_time);
        cache.Put(_seal.TokenKey, _seal.Close(Token(TimeSpan.FromSeconds(left))), TimeSpan.FromDays(1));

        var token = await Shared(cache, _ => throw new InvalidOperationException("The store has it.")).GetAsync(Keys, refused: null);

        (token.ExpiredAt - token.Now).Should().Be(TimeSpan.FromSeconds(life));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(-1)]
    public async Task A_token_due_for_renewal_is_fetched_whoever_stored_it(int left)
    {
        var cache = new CommonCache(_time);
        cache.Put(_seal.TokenKey, _seal.Close(Token(TimeSpan.FromSeconds(left))), TimeSpan.FromDays(1));
        var fresh = Token(TimeSpan.FromMinutes(5));

        var getting = Shared(cache, _ => Task.FromResult(fresh)).GetAsync(Keys, refused: null);
        await _time.PassUntilAsync(getting);

        (await getting).Should().BeSameAs(fresh);
        _seal.Open(cache.Entries[_seal.TokenKey])!.Value.ExpiredAt.Should().Be(fresh.ExpiredAt);
    }

    [Fact]
    public async Task A_token_older_than_the_one_that_was_refused_is_not_tried()
    {
        var cache = new CommonCache(_time);
        cache.Put(_seal.TokenKey, _seal.Close(Token(TimeSpan.FromMinutes(10))), TimeSpan.FromDays(1));
        var fresh = Token(TimeSpan.FromMinutes(30));

        var getting = Shared(cache, _ => Task.FromResult(fresh)).GetAsync(Keys, refused: Token(TimeSpan.FromMinutes(20)) with { Value = "its-successor" });
        await _time.PassUntilAsync(getting);

        (await getting).Should().BeSameAs(fresh);
    }

    [Fact]
    public async Task A_token_without_life_is_not_put_into_the_store()
    {
        var cache = new CommonCache(_time);

        await _time.PassUntilAsync(Shared(cache, _ => Task.FromResult(Token(TimeSpan.Zero))).GetAsync(Keys, refused: null));

        cache.Entries.Should().BeEmpty();
    }

    private SharedToken Shared(CommonCache cache, Func<AccessTokenRequest, Task<AccessToken>> fetch) =>
        new(new TokenStore(cache, _time, NullLogger.Instance), fetch, _time);

    private AccessToken Token(TimeSpan life) =>
        new() { Value = "9f1c0b5e-token", Now = _time.GetUtcNow(), ExpiredAt = _time.GetUtcNow() + life };
}
