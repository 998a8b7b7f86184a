using System.Text.Json;

namespace Iamport.Client.Sandbox.Tests;

internal sealed record Reply(int Status, JsonElement Json)
{
    public int Code => Json.GetProperty("code").GetInt32();

    public string? Message => Json.GetProperty("message").GetString();

    public JsonElement Response => Json.GetProperty("response");

    public IReadOnlyList<JsonElement> Items =>
        [.. (Response.ValueKind == JsonValueKind.Array ? Response : Response.GetProperty("list")).EnumerateArray()];

    public string? Text(string name) => Response.GetProperty(name).GetString();

    public decimal Number(string name) => Response.GetProperty(name).GetDecimal();

    public bool IsNull(string name) => Response.GetProperty(name).ValueKind == JsonValueKind.Null;

    public void ShouldBeOk()
    {
        Status.Should().Be(200, Json.ToString());
        Code.Should().Be(0, Json.ToString());
    }

    public void ShouldBeRefused(int status, int code)
    {
        Status.Should().Be(status, Json.ToString());
        Code.Should().Be(code);
        Message.Should().NotBeNullOrEmpty();
        Response.ValueKind.Should().Be(JsonValueKind.Null);
    }
}
