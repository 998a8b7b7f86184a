using Iamport.Client.Tests.Specification.Wire;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Http;

/// <summary>
/// A request that may change something has content, and says how long it is: without any, the runtime sends it again by itself, and in
/// chunks, it ends where a fault of the line ends it.
/// </summary>
public sealed class EveryRequestKnowsItsLengthTests
{
    [Fact]
    public async Task Whatever_is_no_read_says_its_length_and_comes_in_one_piece()
    {
        await using var service = new RawService();
        await using var client = TestClient.For(service.Address, time: new FixedDay());
        foreach (var operation in WireOperation.OfAreas)
        {
            foreach (var given in new[] { WireCases.LeastOf(operation), new("") { IsFull = true } })
            {
                await Check(service, operation.Key, () => operation.SendAsync(client.Client, given));
            }
        }

        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch })
        {
            await Check(service, method.Method, () => client.Client.SendAsync(
                new() { Method = method, Path = $"/a", Effect = method == HttpMethod.Get ? Effect.Read : Effect.Once }));
        }
    }

    private static async Task Check(RawService service, string name, Func<Task> call)
    {
        service.Requests.Clear();
        await Record.ExceptionAsync(call);

        var sent = service.Requests.Should().ContainSingle(name).Subject;
        var length = name.StartsWith("GET", StringComparison.Ordinal) ? null : $"{sent.Split("\r\n\r\n", 2)[1].Length}";
        RawService.HeaderOf(sent, "Content-Length").Should().Be(length, name);
        RawService.HeaderOf(sent, "Transfer-Encoding").Should().BeNull(name);
    }
}
