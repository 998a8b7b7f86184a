namespace Iamport.Client.Sandbox.Tool.Dashboard;

/// <summary>Passes news on to the log, keeps the latest, and tells open pages that something happened.</summary>
internal sealed class SandboxWatch(INewsLog log) : IProgress<SandboxNews>
{
    private const int Kept = 200;

    private readonly Queue<SandboxNews> _news = new();

    public event Action? Changed;

    /// <summary>The latest news, newest first.</summary>
    public IReadOnlyList<SandboxNews> Latest
    {
        get
        {
            lock (_news)
            {
                return [.. _news.Reverse()];
            }
        }
    }

    public void Report(SandboxNews value)
    {
        lock (_news)
        {
            _news.Enqueue(value);
            if (_news.Count > Kept)
            {
                _news.Dequeue();
            }
        }

        log.Report(value);
        Changed?.Invoke();
    }
}
