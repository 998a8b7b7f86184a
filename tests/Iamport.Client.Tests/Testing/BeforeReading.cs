using System.Diagnostics.Tracing;

namespace Iamport.Client.Tests.Testing;

/// <summary>
/// Does something between the end of the last handler and whoever reads the answer: the runtime's own client says there that it is done.
/// Only to calls that begin in the same flow as the test.
/// </summary>
internal sealed class BeforeReading : EventListener
{
    private static readonly AsyncLocal<Action?> Current = new();

    public static Action? Then
    {
        set => Current.Value = value;
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "System.Net.Http")
        {
            EnableEvents(eventSource, EventLevel.Informational);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName == "RequestStop")
        {
            Current.Value?.Invoke();
        }
    }
}
