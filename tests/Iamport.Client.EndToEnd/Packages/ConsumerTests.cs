using Iamport.Client.EndToEnd.Readme;

namespace Iamport.Client.EndToEnd.Packages;

/// <summary>The README's programs, built from the packed files outside the repository.</summary>
[Collection(nameof(PackagesCollection))]
public sealed class ConsumerTests(PackedFiles packed)
{
    [Fact]
    public async Task The_first_program_refunds_part_of_a_payment()
    {
        var output = await Consumer.RunAsync(
            packed, "FirstProgram", "Microsoft.NET.Sdk", ["Iamport.Client", "Iamport.Client.Sandbox"],
            $$"""
            {{ReadmeBlocks.Code("usings,first-program")}}
            Console.WriteLine(string.Join('\n', sandbox.Requests.Select(request => $"{request.Method} {request.Path}")));
            Console.WriteLine(sandbox.Requests.Single(request => request.Path == "/payments/cancel").Body);
            """);

        var lines = output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        lines[0].Should().Be("4,000 of 12,000 refunded");
        lines[1..^1].Should().Equal(
            "POST /users/getToken", "GET /payments/imp_1", "GET /payments/imp_1?include_sandbox=true", "POST /payments/cancel");
        lines[^1].Should().Contain("\"amount\":4000").And.Contain("\"checksum\":12000").And.Contain("\"reason\":\"one of three was broken\"");
    }

    [Fact]
    public async Task The_endpoints_stand_in_a_web_application()
    {
        var output = await Consumer.RunAsync(
            packed, "Endpoints", "Microsoft.NET.Sdk.Web", ["Iamport.Client.AspNetCore"],
            $$"""
            using Iamport.Client;
            using Iamport.Client.AspNetCore;
            using Iamport.Client.Payments;
            using Iamport.Client.Webhooks;

            var allowSandbox = false;
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddScoped<PaymentWebhook>().AddScoped<ScarceGoods>().AddHealthChecks().AddIamport();
            {{ReadmeBlocks.Code("registration")}}
            {{ReadmeBlocks.Code("endpoints")}}
            app.Services.GetRequiredService<IIamportClient>();
            foreach (var endpoint in ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).Cast<RouteEndpoint>())
            {
                Console.WriteLine(endpoint.RoutePattern.RawText);
            }

            internal sealed class PaymentWebhook : IIamportWebhookHandler
            {
                public Task<WebhookReply> HandleAsync(WebhookContext webhook, CancellationToken cancellationToken) =>
                    Task.FromResult(WebhookReply.NotOurs);
            }

            internal sealed class ScarceGoods : IIamportConfirmHandler
            {
                public Task<ConfirmReply> HandleAsync(ConfirmRequest request, CancellationToken cancellationToken) =>
                    Task.FromResult(ConfirmReply.Proceed);
            }
            """,
            "--Iamport:ImpKey=key", "--Iamport:ImpSecret=secret");

        output.ReplaceLineEndings("\n").Should().Be("/orders/{merchantUid}/paid\n/iamport/webhook\n/iamport/confirm\n");
    }
}
