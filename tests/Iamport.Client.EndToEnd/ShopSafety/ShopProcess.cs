using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Iamport.Client.EndToEnd.Testing;
using MerchantShop;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>The shop as a process of its own, which can be killed.</summary>
internal sealed partial class ShopProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ShopProcess(Process process) => _process = process;

    public Uri Address { get; private set; } = null!;

    public ConcurrentQueue<string> Output { get; } = new();

    public static async Task<ShopProcess> StartAsync(string[] settings)
    {
        string[] arguments = ["exec", typeof(ShopApplication).Assembly.Location, .. settings];
        var shop = new ShopProcess(Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!);
        shop._process.OutputDataReceived += (_, line) => shop.Output.Enqueue(line.Data ?? "");
        shop._process.BeginOutputReadLine();
        await Eventually.TrueAsync(() => shop._process.HasExited || shop.Output.Any(line => AddressInLine().IsMatch(line)));
        shop.Address = new Uri(shop.Output.Select(line => AddressInLine().Match(line).Value).First(address => address.Length > 0));
        return shop;
    }

    /// <summary>Lets it end nothing: SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex AddressInLine();
}
