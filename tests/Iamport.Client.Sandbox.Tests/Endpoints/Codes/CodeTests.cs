namespace Iamport.Client.Sandbox.Tests.Endpoints.Codes;

public sealed class CodeTests
{
    [Fact]
    public async Task The_tables_are_plain_arrays_of_text_codes()
    {
        await using var merchant = await Merchant.StartAsync();

        var cards = await merchant.GetAsync("/cards");
        var banks = await merchant.GetAsync("/banks");

        cards.ShouldBeOk();
        banks.ShouldBeOk();
        cards.Items.Select(item => item.GetProperty("code").GetString()).Should().Contain("002").And.OnlyHaveUniqueItems();
        banks.Items.Select(item => item.GetProperty("code").GetString()).Should().Contain("004").And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_code_without_its_zeros_is_another_code()
    {
        await using var merchant = await Merchant.StartAsync();

        (await merchant.GetAsync("/banks/004")).Text("name").Should().Be("국민은행");
        (await merchant.GetAsync("/banks/4")).ShouldBeRefused(404, -1);
        (await merchant.GetAsync("/cards/999")).ShouldBeRefused(404, -1);
    }
}
