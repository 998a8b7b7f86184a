using System.Reflection;

namespace Iamport.Client.Tests.Conventions;

/// <summary>By its name alone a 404 of the service is an answer: nothing, or a page of nothing.</summary>
public sealed class FindIsWhatMayFindNothing
{
    [Fact]
    public void An_operation_is_called_Find_when_it_may_return_nothing_and_only_then() =>
        CodeBase.Operations.Where(found => found.Method.Name.StartsWith("Find", StringComparison.Ordinal) != MayReturnNothing(found.Method))
            .Select(found => found.Operation.Name).Should().BeEmpty();

    [Fact]
    public void The_page_of_nothing_is_one_of_payments() =>
        CodeBase.Operations.Where(found => IsFindAll(found.Method)).Select(found => found.Method.ReturnType).Distinct()
            .Should().Equal(typeof(Task<Page<Payment>>));

    private static bool MayReturnNothing(MethodInfo method) =>
        IsFindAll(method) || new NullabilityInfoContext().Create(method.ReturnParameter)
            .GenericTypeArguments.Any(result => result.ReadState == NullabilityState.Nullable);

    private static bool IsFindAll(MethodInfo method) => method.Name.StartsWith("FindAll", StringComparison.Ordinal);
}
