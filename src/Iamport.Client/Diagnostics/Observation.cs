using System.Diagnostics;
using Iamport.Client.Resilience;

namespace Iamport.Client.Diagnostics;

/// <summary>One call as listeners see it: from its first attempt until its answer was read, or its failure known.</summary>
internal sealed class Observation(OperationRequest request, TimeProvider time)
{
    private readonly long _begun = time.GetTimestamp();
    private readonly Uri _address = request.Message.RequestUri!;
    private readonly Activity? _span = Telemetry.StartSpan(request.Operation);
    private int _isEnded;

    /// <summary>Measures the call and ends its span, once.</summary>
    public void End(Exception? failure)
    {
        if (Interlocked.Exchange(ref _isEnded, 1) == 0)
        {
            Telemetry.Complete(_span, request, _address, time.GetElapsedTime(_begun), failure);
        }
    }
}
