namespace Iamport.Client.Tests.Codes;

/// <summary>PortOne's table of bank codes by gateway, written out.</summary>
public sealed class PgBankCodesTests
{
    private const string Usual = "002 003 004 007 011 012 020 023 027 031 032 034 037 039 045 048 071 081 088 089 090 092";

    [Theory]
    [InlineData("kcp", Usual, "BK02 BK03 BK04 BK07 BK11 BK12 BK20 BK23 BK27 BK31 BK32 BK34 BK37 BK39 BK45 BK48 BK71 BK81 BK88 BK89 BK90 BK92")]
    [InlineData("kcp_billing", "004", "BK04")]
    [InlineData("html5_inicis", Usual, "02 03 04 07 11 12 20 23 27 31 32 34 37 39 45 48 71 81 88 89 90 92")]
    [InlineData("inicis", "004", "04")]
    [InlineData("daou", "004 023 003 011 032 088 005 020 071 081", "04 11 03 08 15 10 05 09 31 12")]
    [InlineData("tosspayments", Usual, Usual)]
    [InlineData("uplus", Usual, Usual)]
    [InlineData("danal", Usual, Usual)]
    [InlineData("danal_tpay", Usual, Usual)]
    [InlineData("nice", Usual, Usual)]
    [InlineData("kicc", Usual, Usual)]
    [InlineData("smartro", Usual, Usual)]
    [InlineData("smartro_v2", Usual, Usual)]
    [InlineData("nice_v2", "003 004 011 020 023 031 032 034 071 081 088 089", "003 004 011 020 023 031 032 034 071 081 088 089")]
    [InlineData("welcome", "003 004 007 020 031 032 034 037 039 081 088 089", "003 004 007 020 031 032 034 037 039 081 088 089")]
    public void A_refund_and_a_virtual_account_take_the_gateways_code(string pg, string banks, string codes)
    {
        var provider = new PgProvider(pg);

        foreach (var (bank, code) in banks.Split(' ').Zip(codes.Split(' ')))
        {
            PgBankCodes.ForRefund(provider, new(bank)).Should().Be(code);
            PgBankCodes.ForIssue(provider, new(bank)).Should().Be(code);
        }
    }

    [Theory]
    [InlineData("nice_v2", 12)]
    [InlineData("welcome", 12)]
    [InlineData("daou", 10)]
    [InlineData("kcp", 22)]
    [InlineData("kcp_quick", 0)]
    public void A_gateway_knows_the_banks_of_its_table_and_no_other(string pg, int count) =>
        Enumerable.Range(1, 300).Count(code => Knows(new(pg), new($"{code:D3}"))).Should().Be(count);

    [Fact]
    public void Hecto_issues_at_fewer_banks_than_it_refunds_to()
    {
        const string Issued = "003 004 005 011 020 023 027 031 032 034 039 071 088";
        var settle = PgProvider.Settle;

        Issued.Split(' ').Should().OnlyContain(bank => PgBankCodes.ForIssue(settle, new(bank)) == bank);
        Usual.Split(' ').Should().OnlyContain(bank => PgBankCodes.ForRefund(settle, new(bank)) == bank);
        FluentActions.Invoking(() => PgBankCodes.ForIssue(settle, BankCode.KakaoBank))
            .Should().Throw<ArgumentException>().WithMessage("*\"090\" for a virtual account at \"settle\"*");
    }

    [Fact]
    public void An_undocumented_pair_is_named() =>
        FluentActions.Invoking(() => PgBankCodes.ForRefund(PgProvider.Kakaopay, BankCode.Hana))
            .Should().Throw<ArgumentException>().WithMessage("*\"081\" for a refund at \"kakaopay\"*").WithParameterName("bank");

    private static bool Knows(PgProvider pg, BankCode bank)
    {
        try
        {
            return PgBankCodes.ForRefund(pg, bank).Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
