using Polly.Timeout;

namespace Microsoft.Extensions.Http;

/// <summary>Stands for the handler of Microsoft.Extensions.Http.Polly, whose own Polly would make every other mention of Polly ambiguous.</summary>
internal sealed class PolicyHttpMessageHandler(TimeSpan timeout) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).WaitAsync(timeout, cancellationToken);
        }
        catch (TimeoutException exception)
        {
            throw new TimeoutRejectedException("Too slow.", exception);
        }
    }
}
