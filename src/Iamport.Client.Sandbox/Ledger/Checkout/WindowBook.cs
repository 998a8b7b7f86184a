namespace Iamport.Client.Sandbox.Ledger.Checkout;

internal sealed class WindowBook<TOrder>(object gate)
{
    private const int IdLength = 32;

    private readonly Dictionary<string, Window<TOrder>> _windows = new(StringComparer.Ordinal);

    public IReadOnlyList<Window<TOrder>> Snapshot()
    {
        lock (gate)
        {
            return [.. _windows.Values];
        }
    }

    public Window<TOrder> Open(TOrder order, WindowOpener opener)
    {
        lock (gate)
        {
            var window = new Window<TOrder>(Identifiers.Hexadecimal(IdLength), order, opener);
            return _windows[window.Id] = window;
        }
    }

    public Window<TOrder> Read(string id)
    {
        lock (gate)
        {
            return _windows.GetValueOrDefault(id) ?? throw RefusalException.NotFound("존재하지 않는 결제창입니다.");
        }
    }

    /// <summary>Only the first of two clicks or two tabs gets to answer.</summary>
    public bool TryTake(string id)
    {
        lock (gate)
        {
            var window = Read(id);
            _windows[id] = window with { IsTaken = true };
            return !window.IsTaken;
        }
    }

    public void Finish(string id, WindowResult result)
    {
        lock (gate)
        {
            _windows[id] = Read(id) with { Result = result };
        }
    }
}
