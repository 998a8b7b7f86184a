namespace Iamport.Client.Sandbox.Ledger.Checkout;

/// <summary>A window that a shop's page opened; whoever knows its id, which cannot be guessed, may answer it once.</summary>
internal sealed record Window<TOrder>(string Id, TOrder Order, WindowOpener Opener)
{
    /// <summary>Whether somebody has answered; the result may take its time.</summary>
    public bool IsTaken { get; init; }

    public WindowResult? Result { get; init; }
}
