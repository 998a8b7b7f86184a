using System.Reflection;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Codes;

public sealed class CodesTests : SandboxTest
{
    [Fact]
    public async Task Every_documented_card_company_is_in_the_list_except_by_its_older_name()
    {
        var read = await Client.Codes.ListCardCompaniesAsync();

        read.Select(company => new CardCompany(company.Code))
            .Should().BeEquivalentTo(Members<CardCompany>().Where(member => char.IsAsciiDigit(member.Value[0])));
        read.Should().OnlyContain(company => !string.IsNullOrEmpty(company.Name)).And.ContainSingle(company => company.Code == "041");
    }

    [Fact]
    public async Task Every_documented_bank_and_securities_firm_is_in_the_list()
    {
        var read = await Client.Codes.ListBanksAsync();

        read.Select(bank => new BankCode(bank.Code)).Should().BeEquivalentTo(Members<BankCode>());
        read.Should().OnlyContain(bank => !string.IsNullOrEmpty(bank.Name)).And.ContainSingle(bank => bank.Code == "004");
    }

    [Fact]
    public async Task A_code_finds_its_name()
    {
        (await Client.Codes.FindCardCompanyAsync(CardCompany.KbKookmin))!.Name.Should().Be("KB국민카드");
        (await Client.Codes.FindBankAsync(BankCode.KiwoomSecurities))!.Name.Should().Be("키움증권");
    }

    [Fact]
    public async Task A_code_that_the_table_lacks_finds_nothing()
    {
        (await Client.Codes.FindCardCompanyAsync(new("999"))).Should().BeNull();
        (await Client.Codes.FindBankAsync(new("4"))).Should().BeNull();
    }

    [Fact]
    public async Task An_empty_code_is_not_sent()
    {
        await FluentActions.Awaiting(() => Client.Codes.FindCardCompanyAsync(default)).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => Client.Codes.FindBankAsync(new(" "))).Should().ThrowAsync<ArgumentException>();

        Sandbox.Requests.Should().BeEmpty();
    }

    private static IEnumerable<T> Members<T>() =>
        typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (T)field.GetValue(null)!);
}
