using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Iamport.Client.Sandbox.Tests.Control;

public sealed class ControlRefusalTests
{
    [Fact]
    public async Task It_is_off_unless_asked_for()
    {
        await using var sandbox = await IamportSandbox.StartAsync();
        using var http = new HttpClient();

        (await http.GetAsync(new Uri(sandbox.BaseAddress, "/_sandbox/payments"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "127.0.0.1.evil.example")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task A_page_that_somebody_has_open_is_turned_away(string header, string value)
    {
        await using var controller = await Controller.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "payments");
        request.Headers.TryAddWithoutValidation(header, value);

        using var response = await controller.Http.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await response.Content.ReadAsStringAsync()).Should().Contain(header);
    }

    [Fact]
    public async Task A_form_of_another_page_changes_nothing()
    {
        await using var controller = await Controller.StartAsync();
        controller.Http.DefaultRequestHeaders.Remove("Sandbox-Control");

        var (status, json) = await controller.PostAsync("payments", """{"amount":1000}""");

        (status, controller.Sandbox.Payments.Count).Should().Be((403, 0));
        json.GetProperty("message").GetString().Should().Contain("Sandbox-Control: 1");
    }

    [Theory]
    [InlineData("payments", null, 401)]
    [InlineData("payments", "me:tee", 401)]
    [InlineData("payments", "me:tea", 200)]
    [InlineData("openapi.json", null, 401)]
    [InlineData("openapi.json", "me:tea", 200)]
    public async Task A_password_is_asked_for_where_there_is_one(string path, string? given, int expected)
    {
        await using var controller = await Controller.StartAsync(new() { Password = "tea" });
        controller.Http.DefaultRequestHeaders.Authorization =
            given is null ? null : new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(given)));

        (await controller.GetAsync(path)).Status.Should().Be(expected);
    }

    [Fact]
    public async Task Anybody_is_told_that_it_is_up_and_that_is_not_logged()
    {
        await using var controller = await Controller.StartAsync(new() { Password = "tea" });
        using var http = new HttpClient();

        (await http.GetStringAsync(new Uri(controller.Sandbox.BaseAddress, "_sandbox/health"))).Should().Be("up");
        controller.Sandbox.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData("POST", "payments", "{", 400, "body")]
    [InlineData("POST", "payments", "[]", 400, "body")]
    [InlineData("POST", "payments", "null", 400, "object")]
    [InlineData("POST", "payments", """{"amuont":1}""", 400, "amuont")]
    [InlineData("POST", "payments", """{"amount":"many"}""", 400, "amount")]
    [InlineData("POST", "payments", """{"paid_at":-1}""", 400, "paid_at")]
    [InlineData("POST", "payments/imp_9/refund", "", 409, "imp_9")]
    [InlineData("POST", "payments/imp_9/deposit", """{"amount":0}""", 400, "amount")]
    [InlineData("POST", "payments/imp_9/webhook", "", 404, "none")]
    [InlineData("POST", "payments/imp_9/webhook", """{"amount":1}""", 400, "amount")]
    [InlineData("GET", "payments/imp_9", null, 404, "none")]
    [InlineData("PUT", "faults", """{"rules":[{}]}""", 400, "fault")]
    [InlineData("PUT", "faults", """{"rules":[{"fault":{"kind":"Flood"}}]}""", 400, "ResetMidBody")]
    [InlineData("PUT", "faults", """{"rules":[{"fault":{"kind":"Reset","dely":1}}]}""", 400, "dely")]
    [InlineData("PUT", "faults", """{"rules":[{"fault":{"kind":"GatewayError","status":200}}]}""", 400, "status")]
    [InlineData("PUT", "faults", """{"rules":[{"fault":{"kind":"Reset"},"operation":"POST /nothing"}]}""", 400, "POST /nothing")]
    [InlineData("PUT", "behavior", """{"deposits":"Sometimes"}""", 400, "deposits")]
    [InlineData("PUT", "behavior", """{"read_lag":-1}""", 400, "read_lag")]
    [InlineData("PUT", "behavior", """{"money_errors":{"kind":"Reset"}}""", 400, "EnvelopedError")]
    [InlineData("PUT", "webhook-url", """{"url":"ftp://shop"}""", 400, "http://")]
    [InlineData("POST", "webhooks", """{"url":"shop","body":""}""", 400, "http://")]
    [InlineData("POST", "webhooks", """{"url":"http://127.0.0.1:1/","body":"","content_type":"x"}""", 400, "media type")]
    [InlineData("POST", "clock", """{"advance":-1}""", 400, "advance")]
    [InlineData("POST", "clock", """{"advance":1,"to":99}""", 400, "one of")]
    public async Task Bad_input_is_named_with_its_fix(string verb, string path, string? body, int expected, string named)
    {
        await using var controller = await Controller.StartAsync();

        var (status, json) = await (verb switch
        {
            "GET" => controller.GetAsync(path),
            "PUT" => controller.PutAsync(path, body!),
            _ => controller.PostAsync(path, body!),
        });

        status.Should().Be(expected, json.ToString());
        json.GetProperty("message").GetString().Should().Contain(named).And.NotContain("   at ").And.NotContain("System.");
    }

    [Fact]
    public async Task The_document_tells_every_route_with_an_example_that_works()
    {
        await using var controller = await Controller.StartAsync();
        controller.Sandbox.AddPayment(new() { ImpUid = "imp_1", Amount = 1000, PgProvider = "naverco" });
        var document = (await controller.GetAsync("openapi.json")).Json;

        document.GetProperty("openapi").GetString().Should().Be("3.1.0");
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                var example = operation.Value.TryGetProperty("requestBody", out var body)
                    ? body.GetProperty("content").GetProperty("application/json").GetProperty("example").GetRawText() : null;
                var route = path.Name["/_sandbox/".Length..].Replace("{imp_uid}", "imp_1").Replace("{member_id}", "member-1");

                var (status, json) = await (operation.Name switch
                {
                    "get" => controller.GetAsync(route),
                    "put" => controller.PutAsync(route, example!),
                    _ => controller.PostAsync(route, example!),
                });

                status.Should().BeOneOf([200, 404, 409], "{0} {1} is there, and its example can be read: {2}", operation.Name, path.Name, json);
                (status == 200 || json.TryGetProperty("message", out _)).Should().BeTrue();
            }
        }
    }
}
