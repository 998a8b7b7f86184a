using System.Text.Json.Serialization.Metadata;
using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger.Checkout;

internal sealed class WindowBook<TOrder>(Journal journal, string name, JsonTypeInfo<Window<TOrder>> json)
{
    private const int IdLength = 32;

    private readonly Shelf<Window<TOrder>> _windows = new(journal, name, json);

    public IReadOnlyList<Window<TOrder>> Snapshot()
    {
        lock (journal.Gate)
        {
            return [.. _windows];
        }
    }

    public Window<TOrder> Open(TOrder order, WindowOpener opener)
    {
        lock (journal.Gate)
        {
            var window = new Window<TOrder>(Identifiers.Hexadecimal(IdLength), order, opener);
            return _windows[window.Id] = window;
        }
    }

    public Window<TOrder> Read(string id)
    {
        lock (journal.Gate)
        {
            return _windows.Find(id) ?? throw RefusalException.NotFound("존재하지 않는 결제창입니다.");
        }
    }

    /// <summary>Only the first of two clicks or two tabs gets to answer.</summary>
    public bool TryTake(string id)
    {
        lock (journal.Gate)
        {
            var window = Read(id);
            _windows[id] = window with { IsTaken = true };
            return !window.IsTaken;
        }
    }

    public void Finish(string id, WindowResult result)
    {
        lock (journal.Gate)
        {
            _windows[id] = Read(id) with { Result = result };
        }
    }
}
