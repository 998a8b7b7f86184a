using System.Runtime.InteropServices;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>The first call of a process, by the program in <c>tests/Iamport.Client.FirstCall</c>, of this build and of another.</summary>
internal static class FirstCall
{
    private const string Name = "Iamport.Client.FirstCall";

    private static readonly TimeSpan Span = TimeSpan.FromSeconds(6);
    private static readonly string Artifacts = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", ".."));
    private static readonly string Compiled = Path.Combine(Artifacts, "bin", Name, "release_net10.0", $"{Name}.dll");
    private static readonly string Native =
        Path.Combine(Artifacts, "publish", Name, $"release_net8.0_{RuntimeInformation.RuntimeIdentifier}", Name);

    /// <summary>The client's first call as a multiple of the floor's.</summary>
    public static async Task CompareWithFloorAsync(Sheet sheet)
    {
        sheet.Print("first-call-jit", await CompareWithFloorAsync(Compiled));
        if (File.Exists(Native))
        {
            sheet.Print("first-call-native", await CompareWithFloorAsync(Native));
        }
        else
        {
            sheet.Say($"first-call-native wants: dotnet publish tests/{Name} -f net8.0 -r {RuntimeInformation.RuntimeIdentifier}");
        }
    }

    /// <summary>Runs this build's program and another's in turn: the process, and in it the making of the client and its first get.</summary>
    public static async Task CompareAsync(string other, int rounds)
    {
        var sheet = new Sheet();
        await using var service = await LoopbackService.StartAsync();
        var own = other.EndsWith(".dll", StringComparison.Ordinal) ? Compiled : Native;
        foreach (var arguments in new string[][] { ["client"], ["create", service.Address.AbsoluteUri] })
        {
            var (ours, theirs) = (new FirstCallProgram(own, arguments), new FirstCallProgram(other, arguments));
            if (!await theirs.IsAbleAsync())
            {
                sheet.Say($"{other} does not know {arguments[0]}");
                continue;
            }

            await ours.RunAsync();
            for (var round = 0; round < rounds; round++)
            {
                var (first, second) = round % 2 == 0 ? (ours, theirs) : (theirs, ours);
                await first.RunAsync();
                await second.RunAsync();
            }

            Print(sheet, $"first-call-{arguments[0]}", ours.Times, theirs.Times);
        }

        sheet.Conclude();
    }

    private static void Print(Sheet sheet, string figure, FirstCallTimes ours, FirstCallTimes theirs)
    {
        sheet.Say($"{figure}: this build {ours}, the other {theirs}");
        var others = theirs.Medians;
        foreach (var (name, time) in ours.Medians.Where(time => others.ContainsKey(time.Key)))
        {
            sheet.Print(name == FirstCallTimes.Process ? figure : $"{figure}-{name}", time / others[name]);
        }
    }

    private static async Task<double> CompareWithFloorAsync(string path)
    {
        var (client, floor) = (new FirstCallProgram(path, ["client"]), new FirstCallProgram(path, ["floor"]));
        await InTurn.MediansAsync(new Dictionary<string, Func<Task>> { ["client"] = client.RunAsync, ["floor"] = floor.RunAsync }, Span);
        return client.Times.Medians[FirstCallTimes.Process] / floor.Times.Medians[FirstCallTimes.Process];
    }
}
