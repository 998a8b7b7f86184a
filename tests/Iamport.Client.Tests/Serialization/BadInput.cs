using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Serialization;

/// <summary>What is wrong in itself is refused by the name of its field, and nothing leaves the machine: not even a token request.</summary>
internal static class BadInput
{
    public static async Task IsRefusedAsync(string field, Func<IIamportClient, Task> call, string? why = null)
    {
        await using var server = OneAnswer.OfBody(Wire.Payment);

        var failure = await FluentActions.Awaiting(() => call(server.Client)).Should().ThrowAsync<ArgumentException>(why);

        failure.Which.ParamName.Should().Be(field, why);
        failure.Which.Message.Should().Contain(field, why);
        server.Requests.Should().Be(0, why);
    }

    public static async Task NullIsRefusedAsync(Func<IIamportClient, Task> call, string why)
    {
        await using var server = OneAnswer.OfBody(Wire.Payment);

        await FluentActions.Awaiting(() => call(server.Client)).Should().ThrowAsync<ArgumentNullException>(why);

        server.Requests.Should().Be(0, why);
    }
}
