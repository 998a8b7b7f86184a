namespace Iamport.Client.Sandbox.Ledger.Reading;

/// <summary>What something in the books has been, and from when on; nothing when it is gone.</summary>
internal sealed class Versions<T>(IEnumerable<Version<T>> versions)
    where T : class
{
    private readonly List<Version<T>> _versions = [.. versions];

    public IReadOnlyList<Version<T>> All => _versions;

    public T? Latest => _versions[^1].Value;

    public void Add(DateTimeOffset from, T? value) => _versions.Add(new(from, value));

    /// <param name="time">When; <see langword="null"/> is now.</param>
    public T? At(DateTimeOffset? time) => time is null ? Latest : _versions.FindLast(version => version.From <= time).Value;
}

internal readonly record struct Version<T>(DateTimeOffset From, T? Value);
