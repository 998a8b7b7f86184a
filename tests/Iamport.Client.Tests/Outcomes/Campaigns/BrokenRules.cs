using System.Net;
using System.Text.Json.Nodes;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>A client that repeats whatever a gateway fails on, beneath everything that forbids it.</summary>
internal sealed class RepeatsOnBadGateway : DelegatingHandler
{
    public RepeatsOnBadGateway()
        : base(new SocketsHttpHandler())
    {
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode != HttpStatusCode.BadGateway)
        {
            return response;
        }

        response.Dispose();
        return await base.SendAsync(request, cancellationToken);
    }
}

/// <summary>A client that refunds without saying what it believes to be left.</summary>
internal sealed class SendsNoChecksum : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.AbsolutePath == "/payments/cancel")
        {
            var body = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!.AsObject();
            body.Remove("checksum");
            request.Content = new StringContent(body.ToJsonString(), null, "application/json");
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
