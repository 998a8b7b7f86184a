using Microsoft.AspNetCore.Http;
using WireMock;
using WireMock.ResponseProviders;
using WireMock.Settings;

namespace Iamport.Client.Tests.Testing;

/// <summary>An answer that is chosen when it is asked for; one that is never chosen ends when the client goes.</summary>
internal sealed class Chosen(Func<IRequestMessage, Task<IResponseProvider>> chooseAsync) : IResponseProvider
{
    public Chosen(Func<IRequestMessage, IResponseProvider> choose)
        : this(request => Task.FromResult(choose(request)))
    {
    }

    public async Task<(IResponseMessage Message, IMapping? Mapping)> ProvideResponseAsync(
        IMapping mapping, HttpContext context, IRequestMessage requestMessage, WireMockServerSettings settings)
    {
        var answer = await chooseAsync(requestMessage).WaitAsync(context.RequestAborted);
        return await answer.ProvideResponseAsync(mapping, context, requestMessage, settings);
    }
}
