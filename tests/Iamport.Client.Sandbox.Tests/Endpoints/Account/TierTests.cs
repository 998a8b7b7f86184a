namespace Iamport.Client.Sandbox.Tests.Endpoints.Account;

public sealed class TierTests
{
    [Fact]
    public async Task A_sub_merchant_that_does_not_exist_is_not_found()
    {
        await using var merchant = await Merchant.StartAsync();

        (await merchant.GetAsync("/tiers/AB1")).ShouldBeRefused(404, -1);
        (await merchant.PutAsync("/tiers/AB1", new { tier_name = "서울" })).ShouldBeRefused(404, -1);
        (await merchant.DeleteAsync("/tiers/AB1")).ShouldBeRefused(404, -1);
    }

    [Theory]
    [InlineData("ab1")]
    [InlineData("ABCD")]
    [InlineData("A-1")]
    public async Task A_code_of_another_form_is_a_bad_request(string code)
    {
        await using var merchant = await Merchant.StartAsync();

        (await merchant.PostAsync($"/tiers/{code}", new { tier_name = "서울" })).ShouldBeRefused(400, 1);
    }

    [Fact]
    public async Task A_name_is_needed()
    {
        await using var merchant = await Merchant.StartAsync();

        (await merchant.PostAsync("/tiers/AB1", new { })).ShouldBeRefused(400, 1);
        (await merchant.PostAsync("/tiers/AB1", new { tier_name = "서울" })).ShouldBeOk();
        (await merchant.PutAsync("/tiers/AB1", new { tier_name = "" })).ShouldBeRefused(400, 1);
    }
}
