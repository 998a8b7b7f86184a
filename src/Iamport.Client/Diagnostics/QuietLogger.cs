using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Iamport.Client.Diagnostics;

/// <summary>A logger whose providers may fail: what they throw must not take the place of what became of a charge.</summary>
internal sealed class QuietLogger(ILogger logger) : ILogger
{
    public static ILogger Of(ILoggerFactory loggers) =>
        new QuietLogger(Quietly.Ask(loggers, static loggers => loggers.CreateLogger("Iamport.Client")) ?? NullLogger.Instance);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) =>
        Quietly.Ask((Logger: logger, Level: logLevel), static asked => asked.Logger.IsEnabled(asked.Level));

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Quietly.Tell(
            (Logger: logger, logLevel, eventId, state, exception, formatter),
            static told => told.Logger.Log(told.logLevel, told.eventId, told.state, told.exception, told.formatter));
}
