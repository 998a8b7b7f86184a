using System.Reflection;
using Iamport.Client.Http;
using Iamport.Client.Tests.Conventions.Documentation;

namespace Iamport.Client.Tests.Conventions;

/// <summary>What a call can end in stands where an editor shows it.</summary>
public sealed class FailuresAreDocumented
{
    private static readonly string[] Failures = [nameof(IamportApiException), nameof(IamportConnectionException)];

    private static readonly DocumentationFile Client = DocumentationFile.All[0];

    private static IEnumerable<(Type Api, MethodInfo Method, Operation Operation)> Operations =>
        CodeBase.Operations.Where(found => found.Api.IsPublic);

    [Fact]
    public void Every_operation_names_those_of_its_effect()
    {
        foreach (var (_, method, operation) in Operations)
        {
            Exceptions(method).Should().Contain(Failures, operation.Name);
            Exceptions(method).Contains(nameof(IamportOutcomeUnknownException))
                .Should().Be(operation.Effect != Effect.Read, operation.Name);
        }
    }

    [Fact]
    public void Every_operation_that_cannot_do_without_an_argument_says_so()
    {
        // Its two texts are parts of a query; only the service judges them.
        string[] others = ["VirtualAccounts.GetHolderAsync"];
        foreach (var (_, method, operation) in Operations.Where(found => !others.Contains(found.Operation.Name)))
        {
            var needs = method.GetParameters().Any(parameter => !parameter.HasDefaultValue);
            Exceptions(method).Contains(nameof(ArgumentException)).Should().Be(needs, operation.Name);
        }
    }

    [Fact]
    public void A_request_of_ones_own_can_end_in_any_of_them() =>
        Exceptions(typeof(IIamportClient).GetMethod(nameof(IIamportClient.SendAsync))!).Should().Contain(
            [.. Failures, nameof(IamportOutcomeUnknownException), nameof(ArgumentException)]);

    [Fact]
    public void An_enumeration_names_those_of_its_reads()
    {
        foreach (var method in Methods(typeof(IamportEnumerationExtensions)))
        {
            Exceptions(method).Should().Contain([.. Failures, nameof(ArgumentException)], method.Name);
        }
    }

    // An outcome takes the place of a refusal, and of an answer that was lost; a resolution turns what it could not read into one, too.
    [Fact]
    public void A_charge_or_refund_that_ends_in_an_outcome_names_what_is_none()
    {
        foreach (var method in Methods(typeof(IOutcomes)).Where(method => method.Name != nameof(IOutcomes.ListOpenAsync)))
        {
            var named = Exceptions(method);
            var sends = !method.Name.StartsWith("Resolve", StringComparison.Ordinal);
            named.Should().Contain(nameof(ArgumentException), method.Name);
            named.Should().NotContain(nameof(IamportOutcomeUnknownException), method.Name);
            named.Contains(nameof(IamportConnectionException)).Should().Be(sends, method.Name);
            named.Any(name => name is nameof(IamportApiException) or nameof(IamportAuthenticationException))
                .Should().Be(sends, method.Name);
        }
    }

    [Fact]
    public void What_is_registered_or_mapped_says_what_it_refuses()
    {
        var entrances = from file in DocumentationFile.All
                        from method in file.Members.OfType<MethodInfo>()
                        where method.DeclaringType!.Name.EndsWith("Extensions", StringComparison.Ordinal)
                        where !file.Exceptions(method).Any(name => name.StartsWith("Argument", StringComparison.Ordinal))
                        select DocumentationId.Of(method);

        entrances.Should().BeEmpty();
    }

    private static IReadOnlyList<string> Exceptions(MemberInfo member) => Client.Exceptions(member);

    private static IEnumerable<MethodInfo> Methods(Type type) =>
        Client.Members.OfType<MethodInfo>().Where(method => method.DeclaringType == type);
}
