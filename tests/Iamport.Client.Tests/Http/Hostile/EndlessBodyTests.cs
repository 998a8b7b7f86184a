using System.Net.Sockets;
using System.Text;
using Iamport.Client.Tests.Testing;
using WireMock.ResponseBuilders;

namespace Iamport.Client.Tests.Http.Hostile;

public sealed class EndlessBodyTests
{
    private const int Megabyte = 1024 * 1024;

    public static TheoryData<string> Beginnings { get; } =
        new("""{"code":0,"message":null,"response":{"imp_uid":"imp_1","custom_data":""", """{"code":1,"message":"refused""", "<html>", "[");

    [Theory]
    [MemberData(nameof(Beginnings))]
    public async Task Of_an_answer_of_100_megabytes_no_more_than_16_are_taken(string beginning)
    {
        long sent = 0;
        await using var server = new RawServer(
            (_, socket) => SendAsync(socket, beginning, 100 * Megabyte, bytes => Interlocked.Add(ref sent, bytes)));
        await using var client = TestClient.For(server.Address);

        var read = await FluentActions.Awaiting(() => client.Client.Payments.GetAsync("imp_1")).Should().ThrowAsync<IamportApiException>();
        read.WithMessage("*200, longer than MaxResponseSize*").Which.Body?.Length.Should().BeLessThan(4096);
        server.Calls.Should().ContainSingle("reading it again would end the same");

        var refund = () => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"));
        await refund.Should().ThrowAsync<IamportOutcomeUnknownException>().WithMessage("*longer than MaxResponseSize*");

        // Two answers, and what the system's own buffers took beyond them.
        Interlocked.Read(ref sent).Should().BeGreaterThan(2 * 15 * Megabyte).And.BeLessThan(2 * 32 * Megabyte);
    }

    [Theory]
    [InlineData(65_535, true)]
    [InlineData(65_536, false)]
    public async Task The_limit_is_to_the_byte(int size, bool isRead)
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment.PadRight(size)));
        await using var client = TestClient.For(server.Address, options => options.MaxResponseSize = 65_536);

        var failure = await Record.ExceptionAsync(() => client.Client.Payments.GetAsync("imp_1"));

        (failure is null).Should().Be(isRead);
    }

    [Fact]
    public async Task However_long_a_4xx_is_it_is_told_as_a_failed_read_and_refuses_no_refund()
    {
        using var server = ServiceStub.Start(Response.Create().WithStatusCode(400).WithBody("<html>".PadRight(Megabyte)));
        await using var client = TestClient.For(server.Address, options => options.MaxResponseSize = 65_536);

        var read = () => client.Client.Payments.GetAsync("imp_1");
        var refund = () => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"));

        (await read.Should().ThrowAsync<IamportApiException>()).Which.Body.Should().StartWith("<html>").And.HaveLength(2048);
        await refund.Should().ThrowAsync<IamportOutcomeUnknownException>();
    }

    private static async Task<bool> SendAsync(Socket socket, string beginning, int size, Action<int> count)
    {
        var piece = Encoding.UTF8.GetBytes(new string(' ', 64 * 1024));
        var head = $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {size}\r\n\r\n{beginning}";
        await socket.SendAsync(Encoding.UTF8.GetBytes(head));
        for (var left = size - beginning.Length; left > 0; left -= piece.Length)
        {
            count(await socket.SendAsync(piece.AsMemory(0, Math.Min(left, piece.Length))));
        }

        return true;
    }
}
