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

    private static Task<Shop> OpenAsync(Func<ConfirmRequest, CancellationToken, Task<ConfirmReply>> handler, TimeProvider? time = null) =>
        Shop.OpenAsync((app, _) => app.MapIamportConfirm("/confirm", handler), time: time);

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
}
