namespace Iamport.Client.Tests.Testing;

/// <summary>The same day whenever a test runs; its timers are real ones.</summary>
internal sealed class FixedDay : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);
}
