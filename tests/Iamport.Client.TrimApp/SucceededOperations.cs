using System.Collections.Concurrent;
using System.Diagnostics;

namespace Iamport.Client.TrimApp;

/// <summary>The operations that really succeeded, as the client's own spans tell.</summary>
internal sealed class SucceededOperations : IDisposable
{
    private readonly ConcurrentDictionary<string, bool> _operations = new();
    private readonly ActivityListener _listener;

    public SucceededOperations()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Iamport.Client",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Note,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyCollection<string> Names => [.. _operations.Keys.Order(StringComparer.Ordinal)];

    public void Dispose() => _listener.Dispose();

    private void Note(Activity span)
    {
        if (span.Status == ActivityStatusCode.Unset)
        {
            _operations[$"{span.GetTagItem("http.request.method")} {span.GetTagItem("url.template")}"] = true;
        }
    }
}
