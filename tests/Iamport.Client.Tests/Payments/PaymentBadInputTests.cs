using Iamport.Client.Tests.Serialization;

namespace Iamport.Client.Tests.Payments;

public sealed class PaymentBadInputTests
{
    private static readonly string[] OneHundredAndOne = [.. Enumerable.Range(1, 101).Select(number => $"imp_{number}")];

    public static TheoryData<string, string, Func<IIamportClient, string, Task>> Identifiers { get; } = new()
    {
        { "one", "impUid", (client, uid) => client.Payments.GetAsync(uid) },
        { "balance", "impUid", (client, uid) => client.Payments.GetBalanceAsync(uid) },
        { "find", "merchantUid", (client, uid) => client.Payments.FindAsync(uid) },
        { "find all", "merchantUid", (client, uid) => client.Payments.FindAllAsync(uid) },
        { "find preparation", "merchantUid", (client, uid) => client.Payments.FindPreparationAsync(uid) },
        { "find, state", "paymentStatus", (client, state) => client.Payments.FindAsync("order-1", new PaymentStatus(state)) },
        { "find all, state", "paymentStatus", (client, state) => client.Payments.FindAllAsync("order-1", new PaymentStatus(state)) },
        { "list, state", "paymentStatus", (client, state) => client.Payments.ListAsync(new PaymentStatusFilter(state)) },
    };

    public static TheoryData<string, string, Func<IIamportClient, Task>> Refunds { get; } = new()
    {
        { "no payment", "ImpUid", client => client.Payments.CancelAsync(CancelPaymentRequest.Full("")) },
        { "null payment", "ImpUid", client => client.Payments.CancelAsync(CancelPaymentRequest.Full(null!)) },
        { "blank payment", "ImpUid", client => client.Payments.CancelAsync(CancelPaymentRequest.Partial(" ", 1, 1)) },
        { "no order", "MerchantUid", client => client.Payments.CancelAsync(CancelPaymentRequest.FullOfOrder("")) },
        { "null order", "MerchantUid", client => client.Payments.CancelAsync(CancelPaymentRequest.FullOfOrder(null!)) },
        { "blank order", "MerchantUid", client => client.Payments.CancelAsync(CancelPaymentRequest.PartialOfOrder("\t", 1, 1)) },
        { "nothing", "Amount", client => client.Payments.CancelAsync(CancelPaymentRequest.Partial("imp_1", 0, 1000)) },
        { "less than nothing", "Amount", client => client.Payments.CancelAsync(CancelPaymentRequest.PartialOfOrder("order-1", -1, 1000)) },
        { "a fraction of a cent", "Amount", client => client.Payments.CancelAsync(CancelPaymentRequest.Partial("imp_1", 0.001m, 1000)) },
        { "more than is left", "Amount", client => client.Payments.CancelAsync(CancelPaymentRequest.Partial("imp_1", 1001, 1000)) },
        { "nothing left", "Checksum", client => client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1", 0)) },
        { "less than nothing left", "Checksum", client => client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1", -1)) },
        { "tax free", "TaxFree", client => client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1") with { TaxFree = -1 }) },
        { "tax", "VatAmount", client => client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1") with { VatAmount = -0.01m }) },
    };

    public static TheoryData<string, string, PreparePaymentRequest> Preparations { get; } = new()
    {
        { "empty order", "MerchantUid", new() { MerchantUid = "", Amount = 1000 } },
        { "long order", "MerchantUid", new() { MerchantUid = new string('a', 41), Amount = 1000 } },
        { "nothing", "Amount", new() { MerchantUid = "order-1", Amount = 0 } },
        { "less than nothing", "Amount", new() { MerchantUid = "order-1", Amount = -1000 } },
        { "part of a won", "Amount", new() { MerchantUid = "order-1", Amount = 10.5m, Currency = Currency.Krw } },
        { "part of a cent", "Amount", new() { MerchantUid = "order-1", Amount = 10.555m, Currency = Currency.Usd } },
    };

    [Theory]
    [MemberData(nameof(Identifiers))]
    public async Task An_identifier_that_names_nothing_or_another_path_is_refused(
        string what, string field, Func<IIamportClient, string, Task> call)
    {
        foreach (var identifier in new[] { "", " ", "\t", ".", ".." })
        {
            await BadInput.IsRefusedAsync(field, client => call(client, identifier), $"{what} with '{identifier}'");
        }
    }

    [Theory]
    [MemberData(nameof(Refunds))]
    public Task A_refund_that_is_wrong_in_itself_is_refused(string what, string field, Func<IIamportClient, Task> call) =>
        BadInput.IsRefusedAsync(field, call, what);

    [Theory]
    [MemberData(nameof(Preparations))]
    public async Task An_amount_to_register_that_is_wrong_in_itself_is_refused(string what, string field, PreparePaymentRequest request)
    {
        await BadInput.IsRefusedAsync(field, client => client.Payments.PrepareAsync(request), what);
        await BadInput.IsRefusedAsync(field, client => client.Payments.UpdatePreparationAsync(request), what);
    }

    [Fact]
    public async Task No_uid_a_blank_one_or_more_than_100_are_refused()
    {
        await BadInput.IsRefusedAsync("impUids", client => client.Payments.GetManyAsync(new PaymentUids()));
        await BadInput.IsRefusedAsync("impUids", client => client.Payments.GetManyAsync(new PaymentUids(OneHundredAndOne)));
        await BadInput.IsRefusedAsync(
            "impUids", client => client.Payments.GetManyAsync(new PaymentUids(OneHundredAndOne[..50], OneHundredAndOne[..51])));
        await BadInput.IsRefusedAsync("impUids", client => client.Payments.GetManyAsync(new PaymentUids(["imp_1", ""])));
        await BadInput.IsRefusedAsync("merchantUids", client => client.Payments.GetManyAsync(new PaymentUids(["imp_1"], [" "])));
    }

    [Fact]
    public async Task No_request_is_refused()
    {
        await BadInput.NullIsRefusedAsync(client => client.Payments.CancelAsync(null!), "cancel");
        await BadInput.NullIsRefusedAsync(client => client.Payments.PrepareAsync(null!), "prepare");
        await BadInput.NullIsRefusedAsync(client => client.Payments.UpdatePreparationAsync(null!), "update");
        await BadInput.NullIsRefusedAsync(client => client.Payments.GetManyAsync(null!), "several");
    }

    [Fact]
    public async Task What_only_the_service_can_judge_is_sent()
    {
        await using var server = OneAnswer.Of("{}");

        await server.Client.Payments.PrepareAsync(
            new() { MerchantUid = new string('가', 40), Amount = 79_228_162_514m, Currency = new Currency("XYZ") });

        server.Call.Body.Should().Contain("XYZ");
    }
}
