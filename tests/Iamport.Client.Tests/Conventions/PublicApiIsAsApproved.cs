using System.Text.Json.Serialization;
using PublicApiGenerator;

namespace Iamport.Client.Tests.Conventions;

/// <summary>A change of the public surface shows in review as a change of a text file.</summary>
public sealed class PublicApiIsAsApproved
{
    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        TreatRecordsAsClasses = false,
        // The converters themselves are internal.
        ExcludeAttributes = [typeof(JsonConverterAttribute).FullName!],
    };

    [Fact]
    public void Of_the_client() => Compare(CodeBase.Client);

    [Fact]
    public void Of_the_sandbox() => Compare(typeof(Sandbox.IamportSandbox).Assembly);

    [Fact]
    public void Of_the_endpoints() => Compare(typeof(AspNetCore.WebhookContext).Assembly);

    private static void Compare(System.Reflection.Assembly assembly)
    {
        var name = assembly.GetName().Name;
        var approved = Path.Combine(CodeBase.Root, "tests", "Iamport.Client.Tests", "Conventions", $"{name}.approved.txt");
        var received = assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n");
        var known = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (known != received)
        {
            File.WriteAllText(Path.ChangeExtension(approved, ".received.txt"), received);
        }

        var (before, now) = (known.Split('\n'), received.Split('\n'));
        now.Except(before).Select(line => $"+ {line}").Concat(before.Except(now).Select(line => $"- {line}"))
            .Should().BeEmpty($"{name}'s public surface must be as approved; when it is meant, rename the .received.txt beside the .approved.txt");
        known.Should().HaveLength(received.Length, "a member that stands in two types is approved in both");
    }
}
