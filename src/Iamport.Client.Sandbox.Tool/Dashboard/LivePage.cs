using Microsoft.AspNetCore.Components;

namespace Iamport.Client.Sandbox.Tool.Dashboard;

/// <summary>A page that shows what there is now, a few times a second at most.</summary>
public abstract class LivePage : ComponentBase, IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(300);

    private int _isDue;
    private bool _isGone;

    [Inject]
    internal SandboxWatch Watch { get; set; } = null!;

    [Inject]
    internal IamportSandbox Sandbox { get; set; } = null!;

    [CascadingParameter]
    internal Tongue Tongue { get; set; } = null!;

    /// <summary>What came of the last click; null before one.</summary>
    protected string? Said { get; private set; }

    protected bool Failed { get; private set; }

    public void Dispose()
    {
        _isGone = true;
        Watch.Changed -= Show;
    }

    protected override void OnInitialized() => Watch.Changed += Show;

    /// <summary>Does what a button says; why it cannot be done is said beside it.</summary>
    protected async Task DoAsync(Func<Task> work, string done)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            await work();
            (Said, Failed) = (done, false);
        }
        catch (Exception refusal) when (refusal is ArgumentException or InvalidOperationException or System.Text.Json.JsonException)
        {
            (Said, Failed) = (refusal.Message, true);
        }
    }

    private void Show()
    {
        if (Interlocked.Exchange(ref _isDue, 1) == 0)
        {
            _ = ShowSoonAsync();
        }
    }

    private async Task ShowSoonAsync()
    {
        await Task.Delay(Pace, TimeProvider.System);
        Volatile.Write(ref _isDue, 0);
        if (!_isGone)
        {
            await InvokeAsync(StateHasChanged);
        }
    }
}
