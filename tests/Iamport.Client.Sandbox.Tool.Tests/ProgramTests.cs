using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Iamport.Client.Sandbox.Tool.Tests;

public sealed class ProgramTests
{
    [Fact]
    public async Task It_says_where_it_is_and_what_happens_and_ends_when_it_is_told_to()
    {
        await using var tool = await ToolProcess.OpenAsync();
        (await tool.SaysAsync("\"Iamport\"")).Should().Contain($"\"BaseAddress\": \"{tool.Address}\"");
        (await tool.SaysAsync("Iamport__ImpKey")).Should().Contain($"Iamport__PaymentLinkBaseAddress={tool.Address}");

        (await tool.ChargeAsync("order-1")).GetProperty("status").GetString().Should().Be("paid");

        (await tool.SaysAsync("order-1")).Should().Contain("200").And.Contain("POST /subscribe/payments/onetime").And.NotContain("\u001b");
        await tool.StopAsync();
        (await tool.EndAsync()).Should().Be((0, ""));
    }

    [Fact]
    public async Task It_says_it_in_JSON_where_programs_read_it()
    {
        await using var tool = await ToolProcess.OpenAsync("--json");
        await tool.ChargeAsync("order-1");

        var news = JsonSerializer.Deserialize<JsonElement>(await tool.SaysAsync("onetime"));

        (news.GetProperty("kind").GetString(), news.GetProperty("about").GetString(), news.GetProperty("status_code").GetInt32()).Should().Be(("Request", "order-1", 200));
    }

    [Fact]
    public async Task It_says_nothing_where_nobody_listens()
    {
        await using var tool = await ToolProcess.OpenAsync("--quiet");
        await tool.ChargeAsync("order-1");
        await tool.StopAsync();

        (await tool.EndAsync()).Should().Be((0, ""));
    }

    [Fact]
    public async Task It_is_controlled_and_begins_with_faults_from_a_file()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, """{"rules":[{"fault":{"kind":"ServerRefusal"},"operation":"POST /subscribe/payments/onetime","times":1}]}""");
        await using var tool = await ToolProcess.OpenAsync("--faults", file, "--start-time", "2030-01-01T00:00Z");

        (await tool.ChargeAsync("order-1")).ValueKind.Should().Be(JsonValueKind.Null);
        (await tool.ChargeAsync("order-1")).GetProperty("started_at").GetInt64().Should().BeGreaterThanOrEqualTo(1_893_456_000);

        (await tool.SaysAsync("fault ServerRefusal")).Should().Contain("order-1");
        using var http = new HttpClient();
        (await http.GetStringAsync(new Uri(tool.Address, "_sandbox/payments"))).Should().Contain("order-1");
    }

    private static readonly string[] AnyPort = ["--port", "0"];

    [Theory]
    [InlineData("--port", "nine", "--port is \"nine\"")]
    [InlineData("--port", "65536", "0 to 65535")]
    [InlineData("--webhook-url", "shop", "http://")]
    [InlineData("--webhook-format", "xml", "'json'")]
    [InlineData("--start-time", "soon", "--start-time is \"soon\"")]
    [InlineData("--faults", "/nowhere/faults.json", "/nowhere/faults.json cannot be read")]
    [InlineData("--colour", "red", "--colour")]
    public async Task A_bad_option_is_a_sentence(string option, string value, string sentence)
    {
        await using var tool = ToolProcess.Start([option, value, .. option == "--port" ? [] : AnyPort]);

        var (exitCode, errors) = await tool.EndAsync();

        exitCode.Should().Be(1);
        errors.Should().Contain(sentence).And.NotContain("   at ").And.NotContain("System.");
    }

    [Fact]
    public async Task A_file_that_says_what_cannot_be_is_a_sentence()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, """{"deposits":"Sometimes"}""");
        await using var tool = ToolProcess.Start("--port", "0", "--behavior", file);

        var (exitCode, errors) = await tool.EndAsync();

        (exitCode, errors).Should().Match<(int Code, string Text)>(end => end.Code == 1 && end.Text.Contains("deposits") && !end.Text.Contains("   at "));
    }

    [Fact]
    public async Task A_taken_port_is_a_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        await using var tool = ToolProcess.Start("--port", $"{((IPEndPoint)taken.LocalEndpoint).Port}");

        var (exitCode, errors) = await tool.EndAsync();

        exitCode.Should().Be(1);
        errors.Should().Contain("is taken").And.Contain("--port 0").And.NotContain("   at ");
    }
}
