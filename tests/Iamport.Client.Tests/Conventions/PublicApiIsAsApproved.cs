namespace Iamport.Client.Tests.Conventions;

/// <summary>A change of the public surface shows in review as a change of a text file.</summary>
public sealed class PublicApiIsAsApproved
{
    [Fact]
    public void Of_the_client() => Compare(CodeBase.Client);

    [Fact]
    public void Of_the_sandbox() => Compare(typeof(Sandbox.IamportSandbox).Assembly);

    private static void Compare(System.Reflection.Assembly assembly)
    {
        var name = assembly.GetName().Name;
        var approved = Path.Combine(CodeBase.Root, "tests", "Iamport.Client.Tests", "Conventions", $"{name}.approved.txt");
        var received = PublicApi.Describe(assembly);
        if (!File.Exists(approved) || File.ReadAllText(approved).ReplaceLineEndings("\n") != received)
        {
            File.WriteAllText(Path.ChangeExtension(approved, ".received.txt"), received);
        }

        File.ReadAllText(approved).ReplaceLineEndings("\n").Should().Be(
            received, $"{name}'s public surface must be as approved; when it is meant, rename the .received.txt beside the .approved.txt");
    }
}
