using System.Net.Sockets;
using Iamport.Client.Tests.Specification.Wire;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Http;

/// <summary>Whatever becomes of a call, it ends in an exception of this library, an argument's or the caller's own cancellation.</summary>
public sealed class NothingOfRefitComesOutTests
{
    private const string Refusal = """{"code":1,"message":"no","response":null}""";
    private const string Html = "<html><body>no</body></html>";

    public static TheoryData<string, string, string> Answers { get; } = new()
    {
        { "200 OK", Refusal, "application/json" },
        { "200 OK", Html, "text/html" },
        { "200 OK", "null", "application/json" },
        { "200 OK", "[]", "application/json" },
        { "200 OK", "\"text\"", "text/plain" },
        { "200 OK", """{"code":0,"response":[[]""", "application/json" },
        { "200 OK", """{"code":0,"response":null}""", "application/problem+json" },
        { "207 Multi-Status", """{"code":0,"response":1}""", "application/json" },
        { "302 Found", Html, "text/html" },
        { "304 Not Modified", "", "text/html" },
        { "400 Bad Request", Refusal, "application/json" },
        { "400 Bad Request", """{"type":"about:blank","title":"no","status":400}""", "application/problem+json" },
        { "401 Unauthorized", Refusal, "application/json" },
        { "403 Forbidden", Html, "text/html" },
        { "404 Not Found", Refusal, "application/json" },
        { "404 Not Found", Html, "text/html" },
        { "408 Request Timeout", "", "text/html" },
        { "422 Unprocessable Entity", "{}", "application/problem+json" },
        { "429 Too Many Requests", Refusal, "application/json" },
        { "500 Internal Server Error", Refusal, "application/json" },
        { "502 Bad Gateway", Html, "text/html" },
    };

    public static TheoryData<string> Faults { get; } = new("end", "reset", "half", "no HTTP", "too long");

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Whatever_is_answered(string status, string body, string type)
    {
        await using var service = new RawService { Answer = socket => RawService.RespondAsync(socket, status, body, type) };
        await using var client = TestClient.For(service.Address, options => options.MaxRetryAttempts = 0, new FixedDay());
        foreach (var operation in WireOperation.OfAreas)
        {
            IsOurs(await Record.ExceptionAsync(() => operation.SendAsync(client.Client, WireCases.LeastOf(operation))), operation.Key);
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Whatever_becomes_of_the_line(string fault)
    {
        await using var service = new RawService { Answer = socket => BreakAsync(socket, fault) };
        await using var client = TestClient.For(service.Address, Impatient, new FixedDay());
        foreach (var operation in Calls.OfEveryShape)
        {
            IsOurs(await Record.ExceptionAsync(() => operation.SendAsync(client.Client, WireCases.LeastOf(operation))), operation.Key)
                .Should().NotBeNull(operation.Key);
        }
    }

    [Fact]
    public async Task However_long_it_takes_and_whenever_the_caller_gives_up()
    {
        using var arrived = new SemaphoreSlim(0);
        await using var service = new RawService();
        service.Answer = socket =>
        {
            arrived.Release();
            return UntilTheClientLeavesAsync(socket);
        };
        await using var hasty = TestClient.For(service.Address, options =>
        {
            Impatient(options);
            options.ReadTimeout = options.MoneyTimeout = TimeSpan.FromMilliseconds(200);
        }, new FixedDay());
        await using var patient = TestClient.For(service.Address, Impatient, new FixedDay());
        await patient.Client.ProveKeysAsync();
        foreach (var operation in Calls.OfEveryShape)
        {
            IsOurs(await Record.ExceptionAsync(() => operation.SendAsync(hasty.Client, WireCases.LeastOf(operation))), operation.Key)
                .Should().NotBeNull(operation.Key);

        }

        while (arrived.Wait(0))
        {
            // What came from the hasty one.
        }

        foreach (var operation in Calls.OfEveryShape)
        {
            using var source = new CancellationTokenSource();
            Task CallAsync() => operation.SendAsync(patient.Client, WireCases.LeastOf(operation), source.Token);
            var call = CallAsync();
            (await arrived.WaitAsync(TimeSpan.FromMinutes(2))).Should().BeTrue(operation.Key);
            await source.CancelAsync();
            IsOurs(await Record.ExceptionAsync(() => call), operation.Key).Should().NotBeNull();

            IsOurs(await Record.ExceptionAsync(CallAsync), operation.Key)
                .Should().BeAssignableTo<OperationCanceledException>("nothing was sent").Which.CancellationToken.Should().Be(source.Token);
            arrived.CurrentCount.Should().Be(0, operation.Key);
        }
    }

    private static void Impatient(IamportOptions options) => (options.MaxRetryAttempts, options.MaxResponseSize) = (0, 65_536);

    private static Exception? IsOurs(Exception? failure, string operation)
    {
        (failure is null or IamportException or OperationCanceledException).Should().BeTrue($"{operation} ended in {failure}");
        for (var inner = failure; inner is not null; inner = inner.InnerException)
        {
            inner.GetType().Assembly.GetName().Name.Should().NotBe("Refit", $"{operation} ended in {failure}");
        }

        return failure;
    }

    private static async Task<bool> UntilTheClientLeavesAsync(Socket socket) => await socket.ReceiveAsync(new byte[1]) > 0;

    private static Task<bool> BreakAsync(Socket socket, string fault) => fault switch
    {
        "end" => RawServer.FinAsync(socket),
        "reset" => RawServer.ResetAsync(socket),
        "half" => RawServer.AnswerHalfAsync(socket, Wire.Payment),
        "no HTTP" => RawService.RespondAsync(socket, "hello"),
        _ => RawService.RespondAsync(socket, "200 OK", new string(' ', 70_000)),
    };
}
