using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Iamport.Client.Diagnostics;
using Iamport.Client.Resilience;
using Iamport.Client.Serialization;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.Http;

/// <summary>Sends one operation and turns its answer into a value, or into an exception that says what is known.</summary>
internal sealed class Transport(HttpMessageInvoker invoker, Func<Uri> readBaseAddress, TimeProvider time, ILogger logger)
{
    private static readonly string UserAgent = $"Iamport.Client/{typeof(Transport).Assembly.GetName().Version?.ToString(3)}";

    /// <summary>Where the API is, with or without a slash at the end.</summary>
    public Uri BaseAddress => readBaseAddress();

    /// <summary>Whether answers come in the core API's envelope.</summary>
    public bool HasEnvelope { get; init; } = true;

    /// <summary>Whether requests carry the access token; it goes to no other host.</summary>
    public bool NeedsToken { get; init; } = true;

    /// <summary>The sub-merchant on whose behalf all requests are made.</summary>
    public string? Tier { get; init; }

    /// <summary>Sends and returns the payload.</summary>
    public Task<T> SendAsync<T>(
        Operation operation,
        [InterpolatedStringHandlerArgument("")] RequestPath path,
        RequestBody? body,
        CancellationToken cancellationToken)
        where T : class =>
        SendAsync<T>(CreateRequest(operation, path, body), mayBeMissing: false, whenNotFound: null!, cancellationToken);

    /// <summary>Sends and returns the payload, or <paramref name="whenNotFound"/> when the service says that there is none.</summary>
    public Task<T> FindAsync<T>(
        Operation operation,
        [InterpolatedStringHandlerArgument("")] RequestPath path,
        T whenNotFound,
        CancellationToken cancellationToken)
        where T : class? =>
        SendAsync(CreateRequest(operation, path, body: null), mayBeMissing: true, whenNotFound, cancellationToken);

    /// <summary>Sends what no interface declares.</summary>
    public Task<RawAnswer> SendAsync(RawRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var uri = new Uri($"{BaseAddress.AbsoluteUri.TrimEnd('/')}{request.ToPathAndQuery()}", UriKind.Absolute);
        var operation = new Operation("SendAsync", request.Method, request.Path.Format, request.Effect);
        var message = new OperationRequest(operation, uri) { NeedsToken = NeedsToken };
        Complete(message, request.Body is { } body ? RequestContent.Create(body, JsonInfo<JsonNode>.Value) : null);
        return SendAsync<RawAnswer>(message, mayBeMissing: false, whenNotFound: null!, cancellationToken);
    }

    private OperationRequest CreateRequest(Operation operation, RequestPath path, RequestBody? body)
    {
        var uri = path.ToUri();
        // The body is checked before anything is read from it.
        var content = body?.ToContent(time.GetUtcNow());
        var request = new OperationRequest(operation, uri)
        {
            NeedsToken = NeedsToken,
            Body = body?.Request,
            ImpUid = path.ImpUid,
            MerchantUid = path.MerchantUid,
            CustomerUid = path.CustomerUid,
            Secret = path.Secret,
        };
        Complete(request, content);
        return request;
    }

    private void Complete(OperationRequest request, RequestContent? content)
    {
        request.Content = request.Method == HttpMethod.Get ? null : content ?? RequestContent.Empty();
        request.Version = HttpVersion.Version11;
        request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        if (Tier is not null)
        {
            request.Headers.Add("Tier", Tier);
        }
    }

    private Task<T> SendAsync<T>(OperationRequest request, bool mayBeMissing, T whenNotFound, CancellationToken cancellationToken)
        where T : class? =>
        Telemetry.IsOn
            ? ObserveAsync(request, mayBeMissing, whenNotFound, cancellationToken)
            : ExecuteAsync(request, mayBeMissing, whenNotFound, cancellationToken);

    // By itself, so that a call that nobody observes makes no closure.
    private Task<T> ObserveAsync<T>(OperationRequest request, bool mayBeMissing, T whenNotFound, CancellationToken cancellationToken)
        where T : class? =>
        Telemetry.ObserveAsync(request, time, () => ExecuteAsync(request, mayBeMissing, whenNotFound, cancellationToken));

    private async Task<T> ExecuteAsync<T>(OperationRequest request, bool mayBeMissing, T whenNotFound, CancellationToken cancellationToken)
        where T : class?
    {
        using var sending = request;
        HttpResponseMessage response;
        try
        {
            response = await invoker.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (new CallFailures(request, logger).Translate(exception, cancellationToken) is { } failure)
        {
            throw failure;
        }

        using (response)
        {
            request.StatusCode = response.StatusCode;
            return mayBeMissing && response.StatusCode == HttpStatusCode.NotFound && Answer.ReadEnvelope(response)?.Code is not null
                ? whenNotFound
                : AnswerReader.Read<T>(response, HasEnvelope, new CallFailures(request, logger));
        }
    }
}
