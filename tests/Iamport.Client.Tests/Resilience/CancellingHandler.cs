namespace Iamport.Client.Tests.Resilience;

/// <summary>When the caller of <see cref="CancellingHandler"/> gives up.</summary>
internal enum Moment
{
    Never,
    AfterItsHead,
    AtItsEnd,
}

/// <summary>A handler of the application, in which the caller gives up once an answer has come.</summary>
internal sealed class CancellingHandler(Func<Moment> moment, CancellationTokenSource caller) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (request.RequestUri!.AbsolutePath == "/users/getToken")
        {
            return response;
        }

        switch (moment())
        {
            case Moment.AfterItsHead:
                await caller.CancelAsync();
                break;
            case Moment.AtItsEnd:
                var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
                response.Content = new StreamContent(new CancellingStream(body, caller));
                break;
            case Moment.Never:
                break;
        }

        return response;
    }

    private sealed class CancellingStream(byte[] body, CancellationTokenSource caller) : MemoryStream(body)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await base.ReadAsync(buffer, cancellationToken);
            if (read == 0)
            {
                await caller.CancelAsync();
            }

            return read;
        }
    }
}
