using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Iamport.Client.Http.Answers;
using Iamport.Client.Serialization;
using Refit;

namespace Iamport.Client.Http;

/// <summary>Makes the areas of one host: all go through one <see cref="HttpClient"/>, whose handler is <see cref="OperationHandler"/>.</summary>
internal sealed class ApiClient(HttpClient http, RefitSettings settings)
{
    /// <summary>The area that an interface declares.</summary>
    public TApi Create<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] TApi>()
        where TApi : class, IIamportApi
    {
        DeclaredOperations.Add<TApi>();
        return RestService.ForGenerated<TApi>(http, settings);
    }

    /// <summary>Sends what no interface declares.</summary>
    public async Task<RawAnswer> SendAsync(RawRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var message = new HttpRequestMessage(
            request.Method, new Uri($"{http.BaseAddress!.AbsoluteUri.TrimEnd('/')}{request.ToPathAndQuery()}", UriKind.Absolute));
        message.Options.Set(Operation.Key, new Operation("SendAsync", request.Method, request.Path.Format, request.Effect));
        message.Content = request.Body is { } body ? RequestContent.Create(body, JsonInfo<JsonNode>.Value) : null;
        using var response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return (await AnswerReader.ReadAsync<RawAnswer>((Answer)response.Content).ConfigureAwait(false))!;
    }
}
