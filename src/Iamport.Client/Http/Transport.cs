using System.Net;
using System.Net.Http.Headers;
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
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");
    private static readonly ProductInfoHeaderValue UserAgent =
        new("Iamport.Client", typeof(Transport).Assembly.GetName().Version?.ToString(3));

    public string BaseAddress => readBaseAddress().AbsoluteUri.TrimEnd('/');

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
        where T : class
    {
        var uri = path.ToUri();
        // The body is checked before anything is read from it.
        var content = body?.ToContent(time.GetUtcNow());
        var call = new Call(operation, uri, path.Subject.Or(body?.Request.Subject ?? default), Secrets(path, body)) { Content = content };
        return ExecuteAsync<T>(call, whenNotFound: null, cancellationToken);
    }

    /// <summary>Sends and returns the payload, or <paramref name="whenNotFound"/> when the service says that there is none.</summary>
    public Task<T> FindAsync<T>(
        Operation operation,
        [InterpolatedStringHandlerArgument("")] RequestPath path,
        T whenNotFound,
        CancellationToken cancellationToken)
        where T : class? =>
        ExecuteAsync(new Call(operation, path.ToUri(), path.Subject, Secrets(path, body: null)), () => whenNotFound, cancellationToken);

    /// <summary>Sends what no interface declares.</summary>
    public Task<RawAnswer> SendAsync(RawRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var operation = new Operation("SendAsync", request.Method, request.Path.Format, request.Effect);
        var call = new Call(operation, new Uri(BaseAddress + request.ToPathAndQuery(), UriKind.Absolute), Subject: default, Secrets: [])
        {
            Content = request.Body is { } body ? RequestContent.Create(body, JsonInfo<JsonNode>.Value) : null,
        };
        return ExecuteAsync<RawAnswer>(call, whenNotFound: null, cancellationToken);
    }

    private static IEnumerable<string?> Secrets(RequestPath path, RequestBody? body) =>
        path.Secret is { } secret ? [.. body?.Request.Secrets ?? [], secret] : body?.Request.Secrets ?? [];

    private Task<T> ExecuteAsync<T>(Call call, Func<T>? whenNotFound, CancellationToken cancellationToken)
        where T : class?
    {
        var state = new SendState(call.Operation, NeedsToken);
        return Telemetry.IsOn
            ? Telemetry.ObserveAsync(state, call.Uri, time, () => ExecuteAsync(call, state, whenNotFound, cancellationToken))
            : ExecuteAsync(call, state, whenNotFound, cancellationToken);
    }

    private async Task<T> ExecuteAsync<T>(Call call, SendState state, Func<T>? whenNotFound, CancellationToken cancellationToken)
        where T : class?
    {
        var failures = new CallFailures(state, call.Subject, call.Secrets, logger);
        using var message = CreateMessage(call, state);
        HttpResponseMessage response;
        try
        {
            response = await invoker.SendAsync(message, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (failures.Translate(exception, cancellationToken) is { } failure)
        {
            throw failure;
        }

        using (response)
        {
            state.StatusCode = response.StatusCode;
            if (whenNotFound is not null && response.StatusCode == HttpStatusCode.NotFound && Answer.ReadEnvelope(response)?.Code is not null)
            {
                return whenNotFound();
            }

            return AnswerReader.Read<T>(response, HasEnvelope, failures);
        }
    }

    private HttpRequestMessage CreateMessage(Call call, SendState state)
    {
        var message = new HttpRequestMessage(call.Operation.Method, call.Uri)
        {
            Content = call.Operation.Method == HttpMethod.Get ? null : call.Content ?? RequestContent.Empty(),
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        message.Headers.Accept.Add(Json);
        message.Headers.UserAgent.Add(UserAgent);
        if (Tier is not null)
        {
            message.Headers.Add("Tier", Tier);
        }

        message.Options.Set(SendState.Key, state);
        return message;
    }

    private readonly record struct Call(Operation Operation, Uri Uri, RequestSubject Subject, IEnumerable<string?> Secrets)
    {
        public RequestContent? Content { get; init; }
    }
}
