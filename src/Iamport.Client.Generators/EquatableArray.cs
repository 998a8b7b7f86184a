namespace Iamport.Client.Generators;

/// <summary>Compares by content, which lists do not; the driver's caching rests on it.</summary>
internal readonly record struct EquatableArray<T>(IReadOnlyList<T> Items)
{
    public bool Equals(EquatableArray<T> other) => Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Count;
}
