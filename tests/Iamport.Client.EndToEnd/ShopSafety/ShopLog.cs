using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>What the shop in this process has written, but for the framework.</summary>
internal sealed class ShopLog : ILoggerProvider
{
    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Pen(this, isShop: !categoryName.StartsWith("Microsoft.", StringComparison.Ordinal));

    public void Dispose()
    {
    }

    private sealed class Pen(ShopLog log, bool isShop) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => isShop && logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                log.Lines.Enqueue(formatter(state, exception));
            }
        }
    }
}
