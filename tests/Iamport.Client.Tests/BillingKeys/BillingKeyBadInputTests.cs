using Iamport.Client.Tests.Serialization;

namespace Iamport.Client.Tests.BillingKeys;

public sealed class BillingKeyBadInputTests
{
    private static readonly CustomerSchedulesQuery Window = new() { From = DateTimeOffset.UtcNow, To = DateTimeOffset.UtcNow.AddDays(1) };
    private static readonly CardCredentials Card = new() { CardNumber = "4242-4242-4242-4242", Expiry = "2031-12" };
    private static readonly IssueBillingKeyRequest Request = new() { Card = Card };

    public static TheoryData<string, Func<IIamportClient, string, Task>> Keys { get; } = new()
    {
        { "issue", (client, uid) => client.BillingKeys.IssueAsync(uid, Request) },
        { "get", (client, uid) => client.BillingKeys.GetAsync(uid) },
        { "delete", (client, uid) => client.BillingKeys.DeleteAsync(uid) },
        { "payments", (client, uid) => client.BillingKeys.ListPaymentsAsync(uid) },
        { "schedules", (client, uid) => client.BillingKeys.ListSchedulesAsync(uid, Window) },
    };

    public static TheoryData<string, string, IssueBillingKeyRequest> Cards { get; } = new()
    {
        { "no card", "Card", Request with { Card = null! } },
        { "no number", "CardNumber", Request with { Card = Card with { CardNumber = "" } } },
        { "null number", "CardNumber", Request with { Card = Card with { CardNumber = null! } } },
        { "no expiry", "Expiry", Request with { Card = Card with { Expiry = "" } } },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task A_key_that_names_nothing_or_another_path_is_refused(string what, Func<IIamportClient, string, Task> call)
    {
        foreach (var identifier in new[] { "", " ", ".", "..", null })
        {
            await BadInput.IsRefusedAsync("customerUid", client => call(client, identifier!), $"{what} with '{identifier}'");
        }
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public Task A_card_that_is_wrong_in_itself_is_refused(string what, string field, IssueBillingKeyRequest request) =>
        BadInput.IsRefusedAsync(field, client => client.BillingKeys.IssueAsync("card-1", request), what);

    [Fact]
    public async Task No_key_or_a_blank_one_among_several_is_refused()
    {
        await BadInput.IsRefusedAsync("customerUids", client => client.BillingKeys.GetManyAsync([]));
        await BadInput.IsRefusedAsync("customerUids", client => client.BillingKeys.GetManyAsync(["card-1", " "]));
    }

    [Fact]
    public async Task No_request_is_refused()
    {
        await BadInput.NullIsRefusedAsync(client => client.BillingKeys.IssueAsync("card-1", null!), "issue");
        await BadInput.NullIsRefusedAsync(client => client.BillingKeys.GetManyAsync(null!), "several");
        await BadInput.NullIsRefusedAsync(client => client.BillingKeys.ListSchedulesAsync("card-1", null!), "schedules");
    }
}
