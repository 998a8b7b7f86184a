using System.Net;

namespace Iamport.Client.Sandbox.Tool.Tests.Dashboard;

/// <summary>Nobody but who sits at this machine sees the dashboard.</summary>
public sealed class DoorTests
{
    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Origin", "https://evil.example")]
    public async Task Pages_of_others_do_not_get_in(string header, string value)
    {
        await using var tool = await ToolProcess.OpenAsync();
        foreach (var path in new[] { "", "dashboard/payments", "_blazor", "_blazor/negotiate?negotiateVersion=1" })
        {
            using var http = new HttpClient();
            using var request = new HttpRequestMessage(path.Contains("negotiate", StringComparison.Ordinal) ? HttpMethod.Post : HttpMethod.Get, new Uri(tool.Address, path));
            request.Headers.Add(header, value);

            using var answer = await http.SendAsync(request);

            answer.StatusCode.Should().Be(HttpStatusCode.Forbidden, "{0} is for this machine", path);
        }
    }

    [Fact]
    public async Task It_asks_for_the_password()
    {
        await using var tool = await ToolProcess.OpenAsync("--password", "open");
        using var http = new HttpClient();

        (await http.GetAsync(tool.Address)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);

        http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String("me:open"u8));
        (await http.GetStringAsync(tool.Address)).Should().Contain("<h1>");
    }
}
