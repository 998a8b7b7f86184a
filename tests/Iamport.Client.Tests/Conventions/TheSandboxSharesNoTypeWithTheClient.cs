using Iamport.Client.Sandbox;

namespace Iamport.Client.Tests.Conventions;

public sealed class TheSandboxSharesNoTypeWithTheClient
{
    [Fact]
    public void Its_assembly_does_not_reference_the_clients() =>
        typeof(IamportSandbox).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name).Should().NotContain("Iamport.Client");
}
