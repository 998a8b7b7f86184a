using Iamport.Client.Tests.Specification.Wire;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Http.Answers;

/// <summary>A success that says nothing is no success: of a read it cannot be read, of anything else nobody knows what became.</summary>
public sealed class EmptyAnswerTests
{
    // The link host's answer is its status.
    private const string StatusOnly = "PUT /api/supplements/v1/link/payment/{link_id}";

    [Theory]
    [InlineData("204 No Content")]
    [InlineData("200 OK\r\nContent-Length: 0")]
    [InlineData("200 OK\r\nContent-Type: application/json\r\nContent-Length: 0")]
    [InlineData("200 OK\r\nContent-Length: 5\r\n\r\n ")]
    [InlineData("200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0")]
    [InlineData("201 Created\r\nContent-Length: 0")]
    [InlineData("205 Reset Content\r\nContent-Length: 0")]
    public async Task It_is_judged_for_every_operation(string head)
    {
        await using var service = new RawService();
        await using var client = TestClient.For(service.Address, options => options.MaxRetryAttempts = 0, new FixedDay());
        service.Answer = socket => RawService.RespondAsync(socket, head);
        foreach (var operation in WireOperation.OfAreas)
        {
            var failure = await Record.ExceptionAsync(() => operation.SendAsync(client.Client, WireCases.LeastOf(operation)));

            var kind = failure?.GetType();
            kind.Should().Be(Expected(operation.Key), operation.Key);
        }

        foreach (var effect in Enum.GetValues<Effect>())
        {
            var request = new RawRequest { Method = HttpMethod.Delete, Path = $"/a", Effect = effect };
            var failure = await Record.ExceptionAsync(() => client.Client.SendAsync(request));

            failure.Should().BeOfType(effect == Effect.Read ? typeof(IamportApiException) : typeof(IamportOutcomeUnknownException));
        }
    }

    private static Type? Expected(string operation) => operation switch
    {
        StatusOnly => null,
        _ when operation.StartsWith("GET", StringComparison.Ordinal) => typeof(IamportApiException),
        _ => typeof(IamportOutcomeUnknownException),
    };
}
