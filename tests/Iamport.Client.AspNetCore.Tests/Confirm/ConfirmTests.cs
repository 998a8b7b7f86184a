using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Iamport.Client.AspNetCore.Tests.Testing;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Iamport.Client.AspNetCore.Tests.Confirm;

public sealed class ConfirmTests
{
    private const string Question = """{"imp_uid":"imp_1","merchant_uid":"order-1","amount":1000}""";

    [Fact]
    public async Task Only_proceed_is_a_200()
    {
        ConfirmRequest? asked = null;
        await using var shop = await OpenAsync((request, _) =>
        {
            asked = request;
            return Task.FromResult(ConfirmReply.Proceed);
        });

        (await shop.PostAsync("confirm", Question)).Should().Be((200, ""));

        (asked!.ImpUid, asked.MerchantUid, asked.Amount).Should().Be(("imp_1", "order-1", 1000m));
        shop.Sandbox.Requests.Should().BeEmpty("nothing is approved, there is no payment to read");
        shop.Lines.Single().Id.Id.Should().Be(112);
    }

    [Fact]
    public async Task A_refusal_tells_its_reason()
    {
        await using var shop = await OpenAsync((_, _) => Task.FromResult(ConfirmReply.Refuse("재고가 \"0\"입니다.")));

        (await AskAsync(shop)).Should().Be((409, "재고가 \"0\"입니다."));
    }

    [Fact]
    public async Task A_failure_refuses()
    {
        await using var shop = await OpenAsync((_, _) => throw new TimeoutException("the database is away"));

        var (status, reason) = await AskAsync(shop);

        status.Should().Be(500);
        reason.Should().NotContain("database");
        shop.Lines.Single().Exception!.Message.Should().Be("the database is away");
    }

    [Fact]
    public async Task No_reply_refuses()
    {
        await using var shop = await OpenAsync((_, _) => Task.FromResult<ConfirmReply>(null!));

        (await AskAsync(shop)).Status.Should().Be(500);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_late_handler_refuses_whether_it_gives_up_or_goes_on(bool givesUp)
    {
        var time = new FakeTimeProvider();
        var begun = new TaskCompletionSource<CancellationToken>();
        var forever = new TaskCompletionSource<ConfirmReply>();
        await using var shop = await OpenAsync(
            (_, cancellationToken) =>
            {
                begun.SetResult(cancellationToken);
                return givesUp ? forever.Task.WaitAsync(cancellationToken) : forever.Task;
            },
            time);

        var answer = AskAsync(shop);
        var token = await begun.Task.WaitAsync(TimeSpan.FromMinutes(2));
        time.Advance(TimeSpan.FromSeconds(3.9));
        (token.IsCancellationRequested, answer.IsCompleted).Should().Be((false, false));
        time.Advance(TimeSpan.FromSeconds(0.1));

        (await answer).Status.Should().Be(503);
        token.IsCancellationRequested.Should().BeTrue();
        shop.Lines.Single().Id.Id.Should().Be(113);
        forever.SetResult(ConfirmReply.Proceed);
    }

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
        (await answer).Status.Should().Be(503);
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

        (await AskAsync(shop)).Status.Should().Be(503);

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
            withdraw: withdrawn.SetResult);

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

        await shop.PostAsync("confirm", Question);
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

        (await AskAsync(shop)).Status.Should().Be(503);

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

        (await AskAsync(shop)).Status.Should().Be(503);

        var books = shop.Services.GetRequiredService<LateStock.Books>();
        (await books.Withdrawn.Task.WaitAsync(TimeSpan.FromMinutes(2))).Should().NotBe(books.Asked!.Value);
    }

    [Fact]
    public async Task A_handler_that_blocks_its_thread_does_not_hold_the_answer_back()
    {
        var time = new FakeTimeProvider();
        var begun = new TaskCompletionSource();
        using var go = new ManualResetEventSlim();
        await using var shop = await OpenAsync(
            (_, _) =>
            {
                begun.SetResult();
                go.Wait(CancellationToken.None);
                return Task.FromResult(ConfirmReply.Proceed);
            },
            time);

        var answer = AskAsync(shop);
        await begun.Task.WaitAsync(TimeSpan.FromMinutes(2));
        time.Advance(TimeSpan.FromSeconds(4));

        (await answer).Status.Should().Be(503);
        go.Set();
    }

    [Theory]
    [InlineData("application/json", """{"imp_uid":"imp_1","merchant_uid":"order-1"}""")]
    [InlineData("application/json", """{"imp_uid":"../x","merchant_uid":"order-1","amount":1000}""")]
    [InlineData("application/json", """{"imp_uid":"imp_1","merchant_uid":"order-1","amount":1000,"amount":1}""")]
    [InlineData("text/html", Question)]
    public async Task What_is_no_question_is_refused_and_not_asked(string contentType, string body)
    {
        var asked = 0;
        await using var shop = await OpenAsync((_, _) =>
        {
            asked++;
            return Task.FromResult(ConfirmReply.Proceed);
        });

        (await shop.PostAsync("confirm", body, contentType)).Status.Should().Be(400);

        asked.Should().Be(0);
    }

    [Fact]
    public async Task A_long_body_is_refused()
    {
        await using var shop = await OpenAsync((_, _) => Task.FromResult(ConfirmReply.Proceed));

        (await shop.PostAsync("confirm", new string(' ', 70_000) + Question)).Status.Should().Be(413);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(5.1)]
    public async Task A_timeout_that_the_service_would_not_wait_for_is_told_at_start(double seconds)
    {
        var start = () => Shop.OpenAsync((app, _) => app.MapIamportConfirm(
            "/confirm", (_, _) => Task.FromResult(ConfirmReply.Proceed), options => options.Timeout = TimeSpan.FromSeconds(seconds)));

        await start.Should().ThrowAsync<ArgumentException>().WithMessage("Timeout is*");
    }

    [Fact]
    public async Task A_handler_comes_from_the_container()
    {
        await using var shop = await Shop.OpenAsync(
            (app, _) => app.MapIamportConfirm<Stock>("/confirm"), services => services.AddSingleton<Stock>());

        (await AskAsync(shop)).Should().Be((409, "1000"));
        (await FluentActions.Awaiting(() => Shop.OpenAsync((app, _) => app.MapIamportConfirm<Stock>("/confirm")))
            .Should().ThrowAsync<InvalidOperationException>()).WithMessage("*Stock*");
    }

    [Theory]
    [InlineData(true, "paid")]
    [InlineData(false, "ready")]
    public async Task A_counter_takes_the_money_only_if_the_shop_lets_it(bool proceeds, string status)
    {
        ConfirmRequest? asked = null;
        await using var shop = await OpenAsync((request, _) =>
        {
            asked = request;
            return Task.FromResult(proceeds ? ConfirmReply.Proceed : ConfirmReply.Refuse("sold out"));
        });
        var issued = await shop.Client.ConvenienceStores.IssueAsync(new()
        {
            MerchantUid = "order-1", Amount = 3000, ChannelKey = "channel-key-galaxia", ConfirmUrl = new Uri(shop.Address, "confirm"),
        });

        var payment = await shop.Sandbox.PayAtCounterAsync(issued.ImpUid, byCard: true);

        payment.Status.Should().Be(status);
        (asked!.Event, asked.Amount, asked.Extra!.PayType).Should().Be((WebhookEvent.GalaxiaCvsConfirm, null, CounterPayType.Card));
        shop.AllText.Should().NotContain(text => text.Contains(asked.Extra.Barcode!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_refusal_without_a_reason_is_none(string reason) =>
        FluentActions.Invoking(() => ConfirmReply.Refuse(reason)).Should().Throw<ArgumentException>();

    private static Task<Shop> OpenAsync(
        Func<ConfirmRequest, CancellationToken, Task<ConfirmReply>> handler, TimeProvider? time = null, Action<ConfirmRequest>? withdraw = null)
    {
        Task Withdraw(ConfirmRequest request, CancellationToken cancellationToken)
        {
            withdraw!(request);
            return Task.CompletedTask;
        }

        return Shop.OpenAsync((app, _) => app.MapIamportConfirm("/confirm", handler, withdraw: withdraw is null ? null : Withdraw), time: time);
    }

    private static async Task<(int Status, string? Reason)> AskAsync(Shop shop)
    {
        var (status, body) = await shop.PostAsync("confirm", Question);
        using var json = JsonDocument.Parse(body);
        return (status, json.RootElement.GetProperty("reason").GetString());
    }

    private sealed class Stock : IIamportConfirmHandler
    {
        public Task<ConfirmReply> HandleAsync(ConfirmRequest request, CancellationToken cancellationToken = default) =>
            Task.FromResult(ConfirmReply.Refuse($"{request.Amount}"));
    }

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
