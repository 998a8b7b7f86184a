using System.Net;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Benepia;

public sealed class BenepiaTests : SandboxTest
{
    private static readonly BenepiaPointRequest Buyer = new()
    {
        BenepiaUser = SandboxBenepia.User, BenepiaPassword = SandboxBenepia.Password, ChannelKey = "channel-key-kcp",
    };

    private static readonly BenepiaPaymentRequest Order = new()
    {
        Member = BenepiaMember.Live("M001"), BenepiaUser = SandboxBenepia.User, BenepiaPassword = SandboxBenepia.Password,
        MerchantUid = "order-1", Amount = 30_000, Name = "Tea", ChannelKey = "channel-key-kcp",
    };

    [Fact]
    public async Task A_live_payment_takes_points_and_its_refund_gives_them_back()
    {
        var paid = await Client.Benepia.PayAsync(Order);

        (paid.Status, paid.PayMethod, paid.Amount, paid.Sandbox).Should().Be((PaymentStatus.Paid, PayMethod.Point, 30_000, false));
        (await Client.Benepia.GetPointAsync(Buyer)).Point.Should().Be(SandboxBenepia.Points - 30_000);

        await Client.Payments.CancelAsync(CancelPaymentRequest.Full(paid.ImpUid));

        (await Client.Benepia.GetPointAsync(Buyer)).Point.Should().Be(SandboxBenepia.Points);
    }

    [Fact]
    public async Task A_test_payment_looks_paid_and_takes_nothing()
    {
        var paid = await Client.Benepia.PayAsync(Order with { Member = BenepiaMember.Test });

        (paid.Status, paid.Sandbox).Should().Be((PaymentStatus.Paid, true));
        (await Client.Benepia.GetPointAsync(Buyer)).Point.Should().Be(SandboxBenepia.Points);
    }

    [Fact]
    public async Task A_refusal_of_benepia_comes_as_a_server_error_which_does_not_say_that_nothing_was_paid()
    {
        await Refused(() => Client.Benepia.GetPointAsync(Buyer with { BenepiaPassword = "wrong" }));
        await Unknown(() => Client.Benepia.PayAsync(Order with { BenepiaUser = "somebody" }));
        await Unknown(() => Client.Benepia.PayAsync(Order with { Amount = SandboxBenepia.Points + 1 }));

        Sandbox.Payments.Should().BeEmpty();
    }

    public static TheoryData<BenepiaPaymentRequest, string> WrongRequests { get; } = new()
    {
        { Order with { MerchantUid = " " }, "MerchantUid" },
        { Order with { Amount = 0 }, "Amount" },
        { Order with { Name = "" }, "Name" },
        { Order with { BenepiaUser = "" }, "BenepiaUser" },
        { Order with { BenepiaPassword = null! }, "BenepiaPassword" },
        { Order with { Member = BenepiaMember.Live("") }, "Member" },
        { Order with { Member = BenepiaMember.Live(null!) }, "Member" },
    };

    [Theory]
    [MemberData(nameof(WrongRequests))]
    public Task A_wrong_payment_is_not_sent(BenepiaPaymentRequest request, string field) =>
        IsNotSent(() => Client.Benepia.PayAsync(request), field);

    [Fact]
    public async Task A_question_without_the_buyers_account_is_not_sent()
    {
        await IsNotSent(() => Client.Benepia.GetPointAsync(Buyer with { BenepiaUser = " " }), "BenepiaUser");
        await IsNotSent(() => Client.Benepia.GetPointAsync(Buyer with { BenepiaPassword = "" }), "BenepiaPassword");
    }

    private static async Task Refused(Func<Task> call) =>
        (await FluentActions.Awaiting(call).Should().ThrowAsync<IamportApiException>()).Which.StatusCode.Should().Be(HttpStatusCode.InternalServerError);

    private static async Task Unknown(Func<Task> call) =>
        await FluentActions.Awaiting(call).Should().ThrowAsync<IamportOutcomeUnknownException>();

    private async Task IsNotSent(Func<Task> call, string field)
    {
        (await FluentActions.Awaiting(call).Should().ThrowAsync<ArgumentException>()).Which.ParamName.Should().Be(field);
        Sandbox.Requests.Should().BeEmpty();
    }
}
