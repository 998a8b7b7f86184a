using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.AspNetCore.Tests.Testing;

/// <summary>Everything the application logs, at every level.</summary>
internal sealed class LogBook : ILoggerProvider
{
    private readonly ConcurrentQueue<LogLine> _lines = [];

    /// <summary>What the endpoints wrote.</summary>
    public IEnumerable<LogLine> Lines => _lines.Where(line => line.Category == "Iamport.Client.AspNetCore");

    public IEnumerable<string> AllText => _lines.Select(line => line.Text);

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _lines);

    public void Dispose()
    {
    }

    internal sealed record LogLine(string Category, LogLevel Level, int Id, string Text);

    private sealed class Logger(string category, ConcurrentQueue<LogLine> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(new(category, logLevel, eventId.Id, formatter(state, exception) + exception));
    }
}
