using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.Tests.Testing;

/// <summary>What the client logs, as event ids.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<int> _events = new();

    public int Count(int eventId) => _events.Count(seen => seen == eventId);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _events.Enqueue(eventId.Id);

    public void Dispose()
    {
    }
}
