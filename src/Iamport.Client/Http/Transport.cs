using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
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
        where T : class =>
        ExecuteAsync<T>(
            operation,
            path.ToUri(),
            path.Subject,
            path.Secret,
            body?.Request,
            body?.ToContent(time.GetUtcNow()),
            whenNotFound: null,
            cancellationToken);

    /// <summary>Sends and returns the payload, or <paramref name="whenNotFound"/> when the service says that there is none.</summary>
    public Task<T> FindAsync<T>(
        Operation operation,
        [InterpolatedStringHandlerArgument("")] RequestPath path,
        T whenNotFound,
        CancellationToken cancellationToken)
        where T : class? =>
        ExecuteAsync(operation, path.ToUri(), path.Subject, path.Secret, request: null, content: null, () => whenNotFound, cancellationToken);

    /// <summary>Sends what no interface declares.</summary>
    public Task<RawAnswer> SendAsync(RawRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var uri = new Uri(BaseAddress + request.ToPathAndQuery(), UriKind.Absolute);
        var content = request.Body is { } body ? RequestContent.Create(body, JsonInfo<JsonNode>.Value) : null;
        var operation = new Operation("SendAsync", request.Method, request.Path.Format, request.Effect);
        return ExecuteAsync<RawAnswer>(
            operation, uri, subject: default, secret: null, request: null, content: content, whenNotFound: null, cancellationToken);
    }

    private async Task<T> ExecuteAsync<T>(
        Operation operation,
        Uri uri,
        RequestSubject subject,
        string? secret,
        IRequest? request,
        RequestContent? content,
        Func<T>? whenNotFound,
        CancellationToken cancellationToken)
        where T : class?
    {
        var state = new SendState(operation, NeedsToken);
        var secrets = request?.Secrets ?? [];
        var failures = new CallFailures(state, subject.Or(request?.Subject ?? default), secret is null ? secrets : secrets.Append(secret), logger);
        using var message = CreateMessage(uri, content, state);
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
            if (whenNotFound is not null && response.StatusCode == HttpStatusCode.NotFound && Answer.ReadEnvelope(response)?.Code is not null)
            {
                return whenNotFound();
            }

            return AnswerReader.Read<T>(response, HasEnvelope, failures);
        }
    }

    private HttpRequestMessage CreateMessage(Uri uri, RequestContent? content, SendState state)
    {
        var message = new HttpRequestMessage(state.Operation.Method, uri)
        {
            Content = state.Operation.Method == HttpMethod.Get ? null : content ?? RequestContent.Empty(),
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
}
