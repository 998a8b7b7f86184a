using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Resilience;

/// <summary>How long to wait is the service's to say, and what it says may be anything.</summary>
public sealed class RetryAfterTests
{
    [Theory]
    [InlineData("2147483647")]
    [InlineData("86400")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    public async Task A_wait_longer_than_the_call_is_not_begun(string value)
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Refusal, 429).WithHeader("Retry-After", value));
        await using var client = TestClient.For(server.Address);

        foreach (var call in new Func<IIamportClient, Task>[] { WritingCalls.ReadAsync, WritingCalls.ReplaceAsync, WritingCalls.ChargeAsync })
        {
            await FluentActions.Awaiting(() => call(client.Client)).Should().ThrowAsync<IamportApiException>();
        }

        server.Calls.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("Mon, 01 Jan 0001 00:00:00 GMT")]
    [InlineData("Thu, 01 Jan 1970 00:00:00 GMT")]
    [InlineData("-5")]
    [InlineData("99999999999999999999")]
    [InlineData("soon")]
    [InlineData("1.5")]
    public async Task One_in_the_past_is_none_and_one_that_cannot_be_read_is_as_if_it_were_not_there(string value)
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Refusal, 429).WithHeader("Retry-After", value), Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address);

        await WritingCalls.ReadAsync(client.Client);

        server.Calls.Should().HaveCount(2);
    }

    [Fact]
    public async Task One_that_a_handler_of_the_application_made_cannot_end_a_call()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Refusal, 429), Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address, build: builder => Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions
            .AddHttpMessageHandler(builder, () => new Around(async (_, send) =>
            {
                var response = await send();
                response.Headers.RetryAfter = new(TimeSpan.FromSeconds(-5));
                return response;
            })));

        await WritingCalls.ReadAsync(client.Client);

        server.Calls.Should().HaveCount(2);
    }
}
