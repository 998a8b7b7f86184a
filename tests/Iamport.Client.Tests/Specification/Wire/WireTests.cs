using Iamport.Client.Tests.Conventions;

namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>What goes over the wire is as approved, byte for byte, for every operation, whatever it is given.</summary>
public sealed class WireTests
{
    private const string Nulls = "nulls";
    private const string Raw = "raw";

    private static readonly string Folder = Path.Combine(CodeBase.Root, "tests", "Iamport.Client.Tests", "Specification", "Wire");

    private static readonly string[] AreaNames = [.. WireOperation.All.Select(operation => operation.Area).Distinct()];

    public static TheoryData<string> Areas { get; } = [.. AreaNames];

    [Theory]
    [MemberData(nameof(Areas))]
    public async Task Of_an_area(string area) =>
        Compare(area, await RecordAsync(
            WireOperation.All.Where(operation => operation.Area == area), given => !WireCases.IsAboutWhole(given)));

    /// <summary>By themselves, since a request record that is new brings one more.</summary>
    [Fact]
    public async Task Of_requests_that_are_null() =>
        Compare(Nulls, await RecordAsync(WireOperation.All, WireCases.IsAboutWhole));

    [Fact]
    public async Task Of_what_is_not_declared()
    {
        var text = new WireText();
        text.AddOperation("raw requests, and requests for a sub-merchant");
        await using var recorder = await Recorder.StartAsync();
        foreach (var (label, sendAsync) in RawCalls.All)
        {
            text.AddCase(label, await recorder.RecordAsync(cancellationToken => sendAsync(recorder.Client, cancellationToken)));
        }

        Compare(Raw, text.ToString());
    }

    [Fact]
    public void Every_operation_and_case_has_its_own_key()
    {
        WireOperation.All.Select(operation => operation.Method).Distinct().Should().HaveSameCount(CodeBase.Operations);
        WireOperation.All.Select(operation => operation.Key).Should().OnlyHaveUniqueItems();
        WireOperation.All.SelectMany(operation => WireCases.Of(operation).Select(given => $"{operation.Key} {given.Label}"))
            .Should().OnlyHaveUniqueItems();
        Directory.EnumerateFiles(Folder, "*.approved.txt").Select(file => Path.GetFileName(file).Split('.')[0])
            .Should().BeEquivalentTo([.. AreaNames, Raw, Nulls]);
    }

    private static async Task<string> RecordAsync(IEnumerable<WireOperation> operations, Func<WireCase, bool> isMeant)
    {
        var text = new WireText();
        await using var recorder = await Recorder.StartAsync();
        foreach (var operation in operations.Where(operation => WireCases.Of(operation).Any(isMeant)))
        {
            text.AddOperation(operation.Key);
            foreach (var given in WireCases.Of(operation).Where(isMeant).OrderBy(given => given.Label, StringComparer.Ordinal))
            {
                text.AddCase(given.Label, await recorder.RecordAsync(token => operation.SendAsync(recorder, given, token)));
            }
        }

        return text.ToString();
    }

    private static void Compare(string name, string received)
    {
        var approved = Path.Combine(Folder, $"{name}.approved.txt");
        var known = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (known != received)
        {
            File.WriteAllText(Path.ChangeExtension(approved, ".received.txt"), received);
        }

        var (before, now) = (known.Split('\n'), received.Split('\n'));
        now.Except(before).Select(line => $"+ {line}").Concat(before.Except(now).Select(line => $"- {line}"))
            .Should().BeEmpty($"{name} must be sent as approved; when it is meant, rename the .received.txt beside the .approved.txt");
        known.Should().Be(received);
    }
}
