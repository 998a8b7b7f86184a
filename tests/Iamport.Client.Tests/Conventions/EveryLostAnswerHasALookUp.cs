using Iamport.Client.Outcomes;

namespace Iamport.Client.Tests.Conventions;

public sealed class EveryLostAnswerHasALookUp
{
    [Fact]
    public void An_operation_that_nothing_resolves_names_what_to_read_by_hand_or_that_there_is_nothing()
    {
        var unresolved = CodeBase.Operations.Select(found => found.Operation)
            .Where(operation => operation.Effect != Effect.Read && Resolvable.MethodFor(operation.Name) is null);

        unresolved.Where(operation => !LookUps.Knows(operation.Name)).Select(operation => operation.Name).Should().BeEmpty();
    }

    [Fact]
    public void What_is_named_exists()
    {
        var names = CodeBase.Operations.Select(found => found.Operation.Name).ToHashSet();

        LookUps.Named.Should().BeSubsetOf(names);
    }
}
