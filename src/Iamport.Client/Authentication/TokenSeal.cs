using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Iamport.Client.Authentication;

/// <summary>
/// How the token of one merchant at one address stands in a store that others can read: encrypted, under a name that tells nothing. Both the
/// name and the key come from the merchant's secret, so whoever may read the token could have asked the service for it.
/// </summary>
internal sealed class TokenSeal
{
    private const byte Version = 1;
    private const int KeySize = 32;
    private const int NameSize = 16;
    private const int TimeSize = sizeof(long);

    private static readonly int NonceSize = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagSize = AesGcm.TagByteSizes.MaxSize;

    private readonly byte[] _key;
    private readonly byte[] _context;

    public TokenSeal(AccessTokenRequest keys)
    {
        var derived = HKDF.DeriveKey(
            HashAlgorithmName.SHA256,
            Encoding.UTF8.GetBytes(keys.ImpSecret),
            KeySize + NameSize,
            info: Encoding.UTF8.GetBytes($"Iamport.Client token {Version}\n{keys.ImpKey}\n{keys.Address?.AbsoluteUri}"));
        _key = derived[..KeySize];
        TokenKey = $"iamport:token:{Convert.ToHexString(derived[KeySize..])}";
        _context = [Version, .. Encoding.UTF8.GetBytes(TokenKey)];
    }

    /// <summary>Where the token stands.</summary>
    public string TokenKey { get; }

    /// <summary>Where a process says that it is fetching the token.</summary>
    public string ClaimKey => $"{TokenKey}:claim";

    /// <summary>Writes a token as version, nonce, tag, and the encrypted end of its life and text.</summary>
    public byte[] Close(AccessToken token)
    {
        var plain = new byte[TimeSize + Encoding.UTF8.GetByteCount(token.Value)];
        BinaryPrimitives.WriteInt64BigEndian(plain, token.ExpiredAt.ToUnixTimeSeconds());
        Encoding.UTF8.GetBytes(token.Value, plain.AsSpan(TimeSize));

        var entry = new byte[1 + NonceSize + TagSize + plain.Length];
        entry[0] = Version;
        var (nonce, tag, secret) = Split(entry);
        RandomNumberGenerator.Fill(nonce.Span);
        using var cipher = new AesGcm(_key, TagSize);
        cipher.Encrypt(nonce.Span, plain, secret.Span, tag.Span, _context);
        return entry;
    }

    /// <summary>Reads what <see cref="Close"/> wrote; null for anything else.</summary>
    public (string Value, DateTimeOffset ExpiredAt)? Open(byte[]? entry)
    {
        if (entry is null || entry.Length <= 1 + NonceSize + TagSize + TimeSize || entry[0] != Version)
        {
            return null;
        }

        var (nonce, tag, secret) = Split(entry);
        var plain = new byte[secret.Length];
        using var cipher = new AesGcm(_key, TagSize);
        try
        {
            cipher.Decrypt(nonce.Span, secret.Span, tag.Span, plain, _context);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        var seconds = BinaryPrimitives.ReadInt64BigEndian(plain);
        return seconds >= 0 && seconds <= TokenTime.Latest.ToUnixTimeSeconds()
            ? (Encoding.UTF8.GetString(plain.AsSpan(TimeSize)), DateTimeOffset.FromUnixTimeSeconds(seconds))
            : null;
    }

    private static (Memory<byte> Nonce, Memory<byte> Tag, Memory<byte> Secret) Split(byte[] entry) => (
        entry.AsMemory(1, NonceSize),
        entry.AsMemory(1 + NonceSize, TagSize),
        entry.AsMemory(1 + NonceSize + TagSize));
}
