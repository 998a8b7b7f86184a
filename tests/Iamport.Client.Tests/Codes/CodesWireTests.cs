using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Codes;

/// <summary>What goes over the wire and what is made of what comes back.</summary>
public sealed class CodesWireTests
{
    private const string Entry = """{"code":"004","name":"국민은행","name_en":"KB"}""";

    public static TheoryData<string, bool, Func<IIamportClient, Task<StandardCode>>> Calls { get; } = new()
    {
        { "/cards", true, async client => (await client.Codes.ListCardCompaniesAsync()).Single() },
        { "/banks", true, async client => (await client.Codes.ListBanksAsync()).Single() },
        { "/cards/10001", false, async client => (await client.Codes.FindCardCompanyAsync(CardCompany.UnionPay))! },
        { "/banks/004", false, async client => (await client.Codes.FindBankAsync(BankCode.KbKookmin))! },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task An_entry_is_asked_for_by_its_path_and_read_to_the_last_field(
        string path, bool isList, Func<IIamportClient, Task<StandardCode>> call)
    {
        using var server = ServiceStub.Start(Answer.Json($$"""{"code":0,"message":null,"response":{{(isList ? $"[{Entry}]" : Entry)}}}"""));
        await using var client = TestClient.For(server.Address);

        var read = await call(client.Client);

        var sent = server.Calls.Single();
        (sent.Method, sent.Path, sent.Query, sent.Body).Should().Be(("GET", path, "", ""));
        (read.Code, read.Name).Should().Be(("004", "국민은행"));
        read.AdditionalProperties.Should().ContainKey("name_en");
        read.ToString().Should().Be("StandardCode { Code = 004 }");
    }
}
