namespace Iamport.Client.Tests.Conventions;

/// <summary>What is a text, a stream or a message of the runtime comes back past the reader that judges answers.</summary>
public sealed class OperationsReturnOurTypes
{
    [Fact]
    public void Every_operation_returns_a_task_of_a_type_of_ours_or_of_a_list_of_them_or_of_nothing() =>
        CodeBase.Operations.Where(found => found.Method.ReturnType != typeof(Task) && !IsTaskOfOurs(found.Method.ReturnType))
            .Select(found => found.Operation.Name).Should().BeEmpty();

    private static bool IsTaskOfOurs(Type type) =>
        Argument(type, typeof(Task<>)) is { } result && (IsOurs(result) || IsOurs(Argument(result, typeof(IReadOnlyList<>))));

    private static Type? Argument(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition ? type.GetGenericArguments()[0] : null;

    private static bool IsOurs(Type? type) =>
        type?.Assembly == CodeBase.Client && (!type.IsGenericType || IsOurs(type.GetGenericArguments()[0]));
}
