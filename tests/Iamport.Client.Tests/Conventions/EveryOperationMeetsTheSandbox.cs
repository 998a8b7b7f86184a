using System.Text.RegularExpressions;
using Iamport.Client.Authentication;

namespace Iamport.Client.Tests.Conventions;

public sealed class EveryOperationMeetsTheSandbox
{
    [Fact]
    public void Each_is_called_by_a_test_that_talks_to_the_sandbox()
    {
        var tests = string.Concat(CodeBase.Sources(Path.Combine("tests", "Iamport.Client.Tests"))
            .Select(File.ReadAllText).Where(text => text.Contains(": SandboxTest", StringComparison.Ordinal)));

        CodeBase.Operations.Where(found => found.Api != typeof(IAuthenticationApi))
            .Select(found => found.Operation.Name)
            .Where(name => !Regex.IsMatch(tests, $@"\b{Regex.Escape(name)}\("))
            .Should().BeEmpty();
    }
}
