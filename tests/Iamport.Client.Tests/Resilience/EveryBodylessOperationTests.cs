using Iamport.Client.Tests.Specification.Wire;
using Iamport.Client.Tests.Testing;
using Refit;

namespace Iamport.Client.Tests.Resilience;

/// <summary>
/// What a socket handler would do by itself: send a request without a body up to five times, when a reused connection ends before the
/// first byte of an answer.
/// </summary>
public sealed class EveryBodylessOperationTests
{
    private static readonly (string Name, Func<IIamportClient, Task> SendAsync)[] All =
    [
        .. from operation in WireOperation.OfAreas
           where !operation.Key.StartsWith("GET", StringComparison.Ordinal)
           where !operation.Method.GetParameters().Any(parameter => parameter.IsDefined(typeof(BodyAttribute), inherit: false))
           select (operation.Key, (Func<IIamportClient, Task>)(client => operation.SendAsync(client, WireCases.LeastOf(operation)))),
        .. from method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch }
           select ($"{method} /a", (Func<IIamportClient, Task>)(client => client.SendAsync(
               new() { Method = method, Path = $"/a", Effect = Effect.Once }))),
    ];

    [Fact]
    public void There_are_some_of_every_verb() =>
        All.Select(found => found.Name.Split(' ')[0]).Distinct().Should().BeEquivalentTo("POST", "PUT", "DELETE", "PATCH");

    [Fact]
    public async Task The_end_of_a_reused_connection_leaves_it_sent_once()
    {
        foreach (var (name, sendAsync) in All)
        {
            await using var service = new RawService();
            await using var client = TestClient.For(service.Address, options => options.MaxRetryAttempts = 0, new FixedDay());
            await Record.ExceptionAsync(() => client.Client.Payments.GetAsync("imp_1"));
            service.Requests.Clear();
            service.Answer = RawServer.FinAsync;

            await FluentActions.Awaiting(() => sendAsync(client.Client)).Should().ThrowAsync<IamportOutcomeUnknownException>(name);

            service.Requests.Should().ContainSingle(name);
        }
    }
}
