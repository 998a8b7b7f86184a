using System.Diagnostics;
using System.Globalization;

namespace Iamport.Client.EndToEnd.SharedToken;

/// <summary>One real process of the fleet, told what to do over its input.</summary>
internal sealed class FleetProcess : IDisposable
{
    private readonly Process _process;

    private FleetProcess(Process process) => _process = process;

    public static async Task<FleetProcess> StartAsync(Uri sandbox, string redis)
    {
        var program = typeof(TokenFleet.Process).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", ["exec", program, sandbox.ToString(), redis])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var fleet = new FleetProcess(Process.Start(start)!);
        (await fleet._process.StandardOutput.ReadLineAsync()).Should().Be("ready");
        return fleet;
    }

    /// <summary>Makes calls at once, and says how many failed and what the client has warned of since the process began.</summary>
    public async Task<(int Failed, int Warnings)> CallAsync(int times)
    {
        await _process.StandardInput.WriteLineAsync(times.ToString(CultureInfo.InvariantCulture));
        var answer = (await _process.StandardOutput.ReadLineAsync())!.Split(", ");
        return (int.Parse(answer[0], CultureInfo.InvariantCulture), int.Parse(answer[1], CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
