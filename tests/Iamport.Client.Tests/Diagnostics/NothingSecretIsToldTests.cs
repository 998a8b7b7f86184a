using System.Collections.Concurrent;
using System.Diagnostics;
using Iamport.Client.BillingKeys;
using Iamport.Client.KeyPayments;
using Iamport.Client.Payments;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.Tests.Diagnostics;

/// <summary>A service that repeats what it was sent, and everything that could write it down.</summary>
public sealed class NothingSecretIsToldTests
{
    private static readonly Card Card = new()
    {
        CardNumber = "4242-4242-4242-4242", Expiry = "2031-07", Birth = "820213", Pwd2Digit = "73", Cvc = "951",
    };

    private static readonly string[] Secrets = ["4242-4242-4242-4242", "4242424242424242", "2031-07", "820213", "sandbox_secret", "token-1"];

    public static TheoryData<string, Func<IIamportClient, Task>> Calls { get; } = new()
    {
        {
            "charge",
            client => client.KeyPayments.OnetimeAsync(new() { MerchantUid = "order-1", Amount = 1000, Card = Card, BuyerName = "Hong Gildong" })
        },
        { "billing key", client => client.BillingKeys.IssueAsync("card-1", new IssueBillingKeyRequest { Card = Card, CustomerName = "Hong Gildong" }) },
        {
            "refund",
            client => client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1") with
            {
                RefundAccount = new() { Holder = "Hong Gildong", Bank = "004", Account = "4242424242424242" },
            })
        },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public Task A_refusal_that_repeats_the_request_in_its_message(string what, Func<IIamportClient, Task> call) =>
        TellsNothing(what, call, 200, """{"code":-1,"message":"refused: 4242-4242-4242-4242 4242424242424242 2031-07 820213","response":null}""");

    [Theory]
    [MemberData(nameof(Calls))]
    public Task A_refusal_without_an_envelope(string what, Func<IIamportClient, Task> call) =>
        TellsNothing(what, call, 400, "<html>4242-4242-4242-4242 4242424242424242 2031-07 820213</html>");

    [Theory]
    [MemberData(nameof(Calls))]
    public Task An_unknown_outcome(string what, Func<IIamportClient, Task> call) =>
        TellsNothing(what, call, 502, "<html>4242-4242-4242-4242 4242424242424242 2031-07 820213</html>");

    private static async Task TellsNothing(string what, Func<IIamportClient, Task> call, int status, string answer)
    {
        var told = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("System.Net.Http", StringComparison.Ordinal) || source.Name.StartsWith("Iamport", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => told.Enqueue(activity.DisplayName + string.Join(' ', activity.TagObjects)),
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = await ScriptedServer.StartAsync(context => ScriptedServer.AnswerAsync(context, answer, status));
        await using var client = TestClient.For(
            server.Address,
            build: builder => builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new Collecting(told))));

        var failure = await FluentActions.Awaiting(() => call(client.Client)).Should().ThrowAsync<IamportException>();

        told.Enqueue(failure.Which.ToString());
        told.Enqueue((failure.Which as IamportApiException)?.ApiMessage ?? "");
        told.Enqueue((failure.Which as IamportApiException)?.Body ?? "");
        foreach (var secret in Secrets.Where(secret => what != "refund" || secret is "4242424242424242" or "sandbox_secret" or "token-1"))
        {
            told.Should().NotContain(text => text.Contains(secret, StringComparison.Ordinal), $"{what} must not tell {secret}");
        }

        told.Should().NotContain(text => text.Contains("Hong Gildong", StringComparison.Ordinal));
        told.Should().NotContain(text => text.Contains("/subscribe/customers/card-1", StringComparison.Ordinal), "paths hold customer ids");
    }

    private sealed class Collecting(ConcurrentQueue<string> told) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            told.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
