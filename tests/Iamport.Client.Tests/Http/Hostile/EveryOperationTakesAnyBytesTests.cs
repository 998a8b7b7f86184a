using System.Collections;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Iamport.Client.Tests.Conventions;
using Iamport.Client.Tests.Specification.Wire;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Http.Hostile;

/// <summary>Whatever bytes come back, of every operation, a call ends in a value or in an exception that is documented.</summary>
public sealed class EveryOperationTakesAnyBytesTests : IAsyncDisposable
{
    private const string Token = """{"access_token":"token-1","now":1,"expired_at":1801}""";

    private static readonly string[] Heads =
    [
        "100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", "102 X\r\n\r\nHTTP/1.1 103 X\r\n\r\nHTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n",
        "101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n{}", "200 OK\r\n\r\n{}", "200 OK\r\nContent-Length: 99\r\n\r\n{}",
        "200 OK\r\nContent-Length: -1\r\n\r\n{}", "200 OK\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\n{}", "200 OK\r\nContent-Length: 1\r\n\r\n{}{}",
        "200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", "200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n",
        "200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}", "200 OK\r\nTransfer-Encoding: gzip\r\n\r\n{}", "200\r\n\r\n{}", "20 OK\r\n\r\n{}", "2000 OK\r\n\r\n{}",
        "abc\r\n\r\n{}", "000 X\r\n\r\n{}", "099 X\r\n\r\n{}", "-200 X\r\n\r\n{}", "\r\n\r\n{}", "200 OK\r\nno header\r\n\r\n{}", "200 OK\r\n: x\r\n\r\n{}",
        "200 OK\r\nRetry-After: 99999999999999999999\r\n\r\n", "429 X\r\nRetry-After: 99999999999999999999\r\n\r\n", "429 X\r\nRetry-After: -1\r\n\r\n",
        "429 X\r\nRetry-After: Fri, 31 Dec 9999 23:59:59 GMT\r\n\r\n", "429 X\r\nRetry-After: Mon, 01 Jan 0001 00:00:00 GMT\r\n\r\n",
        "401 X\r\nWWW-Authenticate: Negotiate\r\n\r\n", "407 X\r\nProxy-Authenticate: Basic\r\n\r\n", "307 X\r\nLocation: http://127.0.0.1:1/\r\n\r\n",
        "200 OK\r\nContent-Type: \u0001\r\nContent-Length: 2\r\n\r\n{}", "200 OK\r\nSet-Cookie: \u00e9\r\nContent-Length: 2\r\n\r\n{}",
    ];

    private static readonly HashSet<WireOperation> Shapes = [.. Calls.OfEveryShape];

    private readonly Random _dice = new(12);
    private readonly RawService _service = new();
    private readonly TestClient _client;

    public EveryOperationTakesAnyBytesTests() =>
        _client = TestClient.For(_service.Address, options => options.MaxRetryAttempts = 0, new FixedDay());

    [Fact]
    public async Task A_call_ends_in_a_value_or_in_an_exception_that_is_documented()
    {
        List<string> wrong = [];
        var succeeded = 0;
        foreach (var operation in WireOperation.OfAreas)
        {
            var effect = CodeBase.Operations.Single(found => found.Method == operation.Method).Operation.Effect;
            var isLink = operation.Key.Contains(" /api/supplements/", StringComparison.Ordinal);
            foreach (var answer in HostileAnswers.Of(await HonestTo(operation), hasEnvelope: !isLink).Where(answer => IsDrawn(operation, answer)))
            {
                _service.Answer = socket => SendAsync(socket, answer);
                var failure = await EndAsync(() => operation.SendAsync(_client.Client, WireCases.LeastOf(operation)));
                succeeded += failure is null ? 1 : 0;
                if (!IsDocumented(failure, effect) || (answer.Name == "honest" && failure is not null))
                {
                    wrong.Add($"{operation.Key}, {answer.Name}: {failure}");
                }
            }
        }

        wrong.Should().BeEmpty();
        succeeded.Should().BeGreaterThan(1000, "most of what is odd in a field is read");
    }

    [Fact]
    public async Task What_is_not_declared_does_so_too()
    {
        var request = new RawRequest { Method = HttpMethod.Post, Path = $"/new", Effect = Effect.Once };
        foreach (var answer in HostileAnswers.Of("""{"a":{"b":[1]}}""", hasEnvelope: true))
        {
            _service.Answer = socket => SendAsync(socket, answer);

            IsDocumented(await EndAsync(() => _client.Client.SendAsync(request)), Effect.Once).Should().BeTrue(answer.Name);
        }
    }

    [Fact]
    public async Task However_an_answer_begins_a_call_ends_so()
    {
        List<string> wrong = [];
        foreach (var (operation, head) in Calls.OfEveryShape.SelectMany(operation => Heads.Select(head => (operation, head))))
        {
            var effect = CodeBase.Operations.Single(found => found.Method == operation.Method).Operation.Effect;
            _service.Answer = async socket =>
            {
                await socket.SendAsync(Encoding.Latin1.GetBytes($"HTTP/1.1 {head}"));
                return await RawServer.FinAsync(socket);
            };

            var failure = await EndAsync(() => operation.SendAsync(_client.Client, WireCases.LeastOf(operation)));
            if (!IsDocumented(failure, effect))
            {
                wrong.Add($"{operation.Key}, {head}: {failure}");
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public async Task A_request_for_a_token_ends_in_one_or_in_an_exception_that_is_documented()
    {
        List<string> wrong = [];
        foreach (var answer in HostileAnswers.Of(Token, hasEnvelope: true))
        {
            await using var server = new RawServer((_, _) => Task.FromResult(false)) { OnRequest = (_, socket) => SendAsync(socket, answer) };
            await using var client = TestClient.For(server.Address, options => options.MaxRetryAttempts = 0);

            var failure = await EndAsync(() => client.Client.ProveKeysAsync());
            if (!IsDocumented(failure, Effect.Read) || (answer.Name == "honest" && failure is not null))
            {
                wrong.Add($"{answer.Name}: {failure}");
            }
        }

        wrong.Should().BeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _service.DisposeAsync();
    }

    private static bool IsDocumented(Exception? failure, Effect effect) => failure switch
    {
        null or IamportApiException => true,
        IamportConnectionException => effect == Effect.Read,
        IamportOutcomeUnknownException => effect != Effect.Read,
        _ => false,
    };

    // What was read must also be there to be looked at.
    private static async Task<Exception?> EndAsync(Func<Task> call)
    {
        try
        {
            var ended = call();
            await ended;
            LookAt(ended.GetType().GetProperty(nameof(Task<object>.Result))?.GetValue(ended));
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private static void LookAt(object? read)
    {
        switch (read)
        {
            case IDictionary<string, JsonElement> fields:
                _ = fields.Select(field => field.Value.GetRawText()).Count();
                break;
            case IEnumerable items and not string:
                foreach (var item in items)
                {
                    LookAt(item);
                }

                break;
            case not null when read.GetType().Assembly == CodeBase.Client:
                _ = $"{read}";
                foreach (var property in read.GetType().GetProperties())
                {
                    LookAt(property.GetValue(read));
                }

                break;
        }
    }

    // All of them where an operation has a shape of its own; of the others' a part that is the same each time, most of what its own fields are.
    private bool IsDrawn(WireOperation operation, HostileAnswer answer) =>
        answer.Name == "honest" || Shapes.Contains(operation) || _dice.Next(answer.Name.StartsWith("payload", StringComparison.Ordinal) ? 3 : 8) == 0;

    private async Task<string> HonestTo(WireOperation operation)
    {
        _service.Answer = socket => RawService.RespondAsync(socket, "200 OK", RawService.Empty);
        await EndAsync(() => operation.SendAsync(_client.Client, WireCases.LeastOf(operation)));
        return HonestAnswer.To(operation, _service.Requests.Last());
    }

    // A body where none may be is left lying on the line, which is then of no more use.
    private static async Task<bool> SendAsync(Socket socket, HostileAnswer answer)
    {
        var head = $"HTTP/1.1 {answer.Status} X\r\nContent-Length: {answer.Body.Length}\r\n"
            + (answer.Type.Length > 0 ? $"Content-Type: {answer.Type}\r\n" : "")
            + (answer.Encoding.Length > 0 ? $"Content-Encoding: {answer.Encoding}\r\n" : "");
        await socket.SendAsync((byte[])[.. Encoding.ASCII.GetBytes($"{head}\r\n"), .. answer.Body]);
        return answer.Status is not (204 or 205 or 304) || await RawServer.FinAsync(socket);
    }
}
