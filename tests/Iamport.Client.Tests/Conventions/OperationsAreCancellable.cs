namespace Iamport.Client.Tests.Conventions;

public sealed class OperationsAreCancellable
{
    [Fact]
    public void Every_operation_ends_in_Async_and_takes_an_optional_cancellation_token_last()
    {
        foreach (var (api, method, _) in CodeBase.Operations)
        {
            var last = method.GetParameters()[^1];

            method.Name.Should().EndWith("Async", api.Name);
            last.ParameterType.Should().Be<CancellationToken>($"{api.Name}.{method.Name}");
            last.Name.Should().Be("cancellationToken");
            last.HasDefaultValue.Should().BeTrue($"{api.Name}.{method.Name}");
        }
    }
}
