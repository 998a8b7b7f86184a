namespace Iamport.Client.Sandbox.Endpoints;

/// <summary>
/// Knows whether anything is going on that a leap of the clock would outrun: a request being answered, or a timer set or let go a moment
/// ago, by which a client shows that it sends or has its answer.
/// </summary>
internal sealed class Stillness
{
    /// <summary>A request may wait for something that only comes when the clock moves.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private int _stirs;
    private int _answering;

    public void Stir() => Interlocked.Increment(ref _stirs);

    /// <summary>A request is being answered until the result is disposed.</summary>
    public IDisposable Answering() => new Count(this, 1);

    /// <summary>The request that is being answered waits for the clock, or for the merchant's server, until the result is disposed.</summary>
    public IDisposable Waiting() => new Count(this, -1);

    /// <summary>Ends when nothing is being answered, and nothing has stirred for so long.</summary>
    public async Task WaitAsync(TimeSpan calm)
    {
        var begun = TimeProvider.System.GetTimestamp();
        int seen;
        do
        {
            seen = Volatile.Read(ref _stirs);
            await Task.Delay(calm, TimeProvider.System).ConfigureAwait(false);
        }
        while ((seen != Volatile.Read(ref _stirs) || Volatile.Read(ref _answering) > 0)
            && TimeProvider.System.GetElapsedTime(begun) < LongestWait);
    }

    private sealed class Count : IDisposable
    {
        private readonly Stillness _of;
        private readonly int _by;

        public Count(Stillness of, int by)
        {
            (_of, _by) = (of, by);
            Change(by);
        }

        public void Dispose() => Change(-_by);

        private void Change(int by)
        {
            Interlocked.Add(ref _of._answering, by);
            _of.Stir();
        }
    }
}
