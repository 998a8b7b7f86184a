using System.Net.Sockets;
using System.Text;
using Iamport.Client.AspNetCore.Tests.Testing;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Iamport.Client.AspNetCore.Tests.Confirm;

/// <summary>A yes that the service did not hear.</summary>
public sealed class WithdrawalTests
{
    private const string Question = """{"imp_uid":"imp_1","merchant_uid":"order-1","amount":1000}""";

    [Fact]
    public async Task A_yes_that_comes_too_late_is_taken_back()
    {
        var time = new FakeTimeProvider();
        var begun = new TaskCompletionSource();
        var late = new TaskCompletionSource<ConfirmReply>();
        var withdrawn = new TaskCompletionSource<ConfirmRequest>();
        await using var shop = await OpenAsync(
            (_, _) =>
            {
                begun.SetResult();
                return late.Task;
            },
            time,
            withdrawn.SetResult);

        var answer = AskAsync(shop);
        await begun.Task.WaitAsync(TimeSpan.FromMinutes(2));
        time.Advance(TimeSpan.FromSeconds(4));
        (await answer).Should().Be(503);
        withdrawn.Task.IsCompleted.Should().BeFalse("there is no yes yet");
        late.SetResult(ConfirmReply.Proceed);

        (await withdrawn.Task.WaitAsync(TimeSpan.FromMinutes(2))).ImpUid.Should().Be("imp_1");
        await Eventually.Async(() => Task.FromResult(shop.Lines.Select(line => line.Id.Id).SequenceEqual([113, 115])));
    }

    [Fact]
    public async Task A_yes_that_is_there_in_the_moment_in_which_time_runs_out_is_taken_back()
    {
        var time = new FakeTimeProvider();
        var withdrawn = new TaskCompletionSource<ConfirmRequest>();
        await using var shop = await OpenAsync(
            (_, _) =>
            {
                time.Advance(TimeSpan.FromSeconds(4));
                return Task.FromResult(ConfirmReply.Proceed);
            },
            time,
            withdrawn.SetResult);

        (await AskAsync(shop)).Should().Be(503);

        (await withdrawn.Task.WaitAsync(TimeSpan.FromMinutes(2))).ImpUid.Should().Be("imp_1");
    }

    [Fact]
    public async Task A_yes_to_a_service_that_has_hung_up_is_taken_back()
    {
        var begun = new TaskCompletionSource();
        var reply = new TaskCompletionSource<ConfirmReply>();
        var withdrawn = new TaskCompletionSource<ConfirmRequest>();
        await using var shop = await OpenAsync(
            (_, _) =>
            {
                begun.SetResult();
                return reply.Task;
            },
            time: null,
            withdrawn.SetResult);

        using (var service = new Socket(SocketType.Stream, ProtocolType.Tcp))
        {
            await service.ConnectAsync("127.0.0.1", shop.Address.Port);
            await service.SendAsync(Encoding.ASCII.GetBytes(
                $"POST /confirm HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\nContent-Length: {Question.Length}\r\n\r\n{Question}"));
            await begun.Task.WaitAsync(TimeSpan.FromMinutes(2));
        }

        await Eventually.Async(() => Task.FromResult(shop.Lines.Any(line => line.Id.Id == 113)));
        reply.SetResult(ConfirmReply.Proceed);

        (await withdrawn.Task.WaitAsync(TimeSpan.FromMinutes(2))).ImpUid.Should().Be("imp_1");
    }

    [Theory]
    [InlineData("yes in time")]
    [InlineData("no in time")]
    [InlineData("late no")]
    [InlineData("late failure")]
    public async Task Nothing_else_is_taken_back(string reply)
    {
        var time = new FakeTimeProvider();
        var answered = new TaskCompletionSource();
        var withdrawn = new List<ConfirmRequest>();
        await using var shop = await OpenAsync(
            async (_, cancellationToken) =>
            {
                if (reply.StartsWith("late", StringComparison.Ordinal))
                {
                    time.Advance(TimeSpan.FromSeconds(4));
                    cancellationToken.IsCancellationRequested.Should().BeTrue();
                    await answered.Task;
                }

                return reply switch
                {
                    "yes in time" => ConfirmReply.Proceed,
                    "late failure" => throw new TimeoutException("the database is away"),
                    _ => ConfirmReply.Refuse("sold out"),
                };
            },
            time,
            withdrawn.Add);

        await AskAsync(shop);
        answered.SetResult();
        await shop.StopAsync();

        withdrawn.Should().BeEmpty();
        shop.Lines.Should().ContainSingle();
    }

    [Fact]
    public async Task A_withdrawal_that_fails_is_logged()
    {
        var time = new FakeTimeProvider();
        await using var shop = await OpenAsync(
            (_, _) =>
            {
                time.Advance(TimeSpan.FromSeconds(4));
                return Task.FromResult(ConfirmReply.Proceed);
            },
            time,
            _ => throw new TimeoutException("the database is away"));

        (await AskAsync(shop)).Should().Be(503);

        await Eventually.Async(() => Task.FromResult(shop.Lines.Any(line => line.Id.Id == 109 && line.Exception is TimeoutException)));
    }

    [Fact]
    public async Task A_handler_from_the_container_takes_back_in_a_scope_of_its_own()
    {
        var time = new FakeTimeProvider();
        await using var shop = await Shop.OpenAsync(
            (app, _) => app.MapIamportConfirm<LateStock>("/confirm"),
            services => services.AddSingleton(time).AddSingleton<LateStock.Books>().AddScoped<LateStock>(),
            time);

        (await AskAsync(shop)).Should().Be(503);

        var books = shop.Services.GetRequiredService<LateStock.Books>();
        (await books.Withdrawn.Task.WaitAsync(TimeSpan.FromMinutes(2))).Should().NotBe(books.Asked!.Value);
    }

    private static Task<Shop> OpenAsync(
        Func<ConfirmRequest, CancellationToken, Task<ConfirmReply>> handler, TimeProvider? time, Action<ConfirmRequest> withdraw)
    {
        Task Withdraw(ConfirmRequest request, CancellationToken cancellationToken)
        {
            withdraw(request);
            return Task.CompletedTask;
        }

        return Shop.OpenAsync((app, _) => app.MapIamportConfirm("/confirm", handler, withdraw: Withdraw), time: time);
    }

    private static async Task<int> AskAsync(Shop shop) => (await shop.PostAsync("confirm", Question)).Status;

    private sealed class LateStock(FakeTimeProvider time, LateStock.Books books) : IIamportConfirmHandler
    {
        private readonly Guid _id = Guid.NewGuid();

        public Task<ConfirmReply> HandleAsync(ConfirmRequest request, CancellationToken cancellationToken = default)
        {
            books.Asked = _id;
            time.Advance(TimeSpan.FromSeconds(4));
            return Task.FromResult(ConfirmReply.Proceed);
        }

        public Task WithdrawAsync(ConfirmRequest request, CancellationToken cancellationToken = default)
        {
            books.Withdrawn.SetResult(_id);
            return Task.CompletedTask;
        }

        public sealed class Books
        {
            public Guid? Asked { get; set; }

            public TaskCompletionSource<Guid> Withdrawn { get; } = new();
        }
    }
}
