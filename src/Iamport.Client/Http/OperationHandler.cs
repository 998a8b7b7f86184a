using System.Net;
using Iamport.Client.Diagnostics;
using Iamport.Client.Http.Addresses;
using Iamport.Client.Http.Answers;
using Iamport.Client.Outcomes;
using Iamport.Client.Outcomes.Records;
using Iamport.Client.Resilience;
using Microsoft.Extensions.Logging;
using Refit;

namespace Iamport.Client.Http;

/// <summary>
/// Where every request of an interface arrives: it becomes a call with its operation, is refused here if it cannot be right, goes out
/// in as many attempts as it may, and ends in an answer that was read whole, or in what is known of its failure.
/// </summary>
internal sealed class OperationHandler(
    ApiHost host, Attempts attempts, RecordBook records, TimeProvider time, ILogger logger) : HttpMessageHandler
{
    private static readonly string UserAgent = $"Iamport.Client/{typeof(OperationHandler).Assembly.GetName().Version?.ToString(3)}";
    private static readonly HttpRequestOptionsKey<Type> InterfaceType = new(HttpRequestMessageOptions.InterfaceType);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var operation = DeclaredOperations.Of(request);
        RefusedSegment.ThrowIfIn(request.RequestUri!, operation);
        RequiredQuery.ThrowIfMissing(request.RequestUri!, operation);

        // Its place is taken by the call; a third entry would cost every call a larger table.
        ((IDictionary<string, object?>)request.Options).Remove(InterfaceType.Key);
        return SendAsync(new OperationRequest(operation, request, host, records, logger), cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        try
        {
            request.Settings = host.ReadSettings();
            Complete(request.Message, host.AddressIn(request.Settings));
            request.Observation = Telemetry.Observe(request, time);
            request.StartedAt = time.GetTimestamp();
            await request.KeepAsync(cancellationToken).ConfigureAwait(false);
            var response = await attempts.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var answer = Answer.Of(response);
            if (cancellationToken.IsCancellationRequested && answer.IsUnknownUnlessRead)
            {
                // Nobody will read it: Refit ends the call with the cancellation, which says that nothing was executed.
                response.Dispose();
                throw new OperationCanceledException(cancellationToken);
            }

            answer.MustBeRead = true;
            if (request.Tracking is not null)
            {
                request.EndRecord();
            }

            return response;
        }
        catch (Exception exception)
        {
            var failure = request.Failures.Translate(exception, cancellationToken);
            request.Observation?.End(failure ?? exception);
            await request.CompleteAsync(failure ?? exception).ConfigureAwait(false);
            if (failure is null)
            {
                throw;
            }

            throw failure;
        }
    }

    private void Complete(HttpRequestMessage request, Uri address)
    {
        if (address != host.Root)
        {
            var path = request.RequestUri!.AbsoluteUri.AsSpan(host.Root.AbsoluteUri.Length - 1);
            request.RequestUri = new Uri(string.Concat(address.AbsoluteUri.AsSpan().TrimEnd('/'), path), UriKind.Absolute);
        }

        if (request.Method != HttpMethod.Get)
        {
            request.Content ??= RequestContent.Empty();
        }

        request.Version = HttpVersion.Version11;
        request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        if (host.Tier is not null)
        {
            request.Headers.TryAddWithoutValidation("Tier", host.Tier);
        }
    }
}
