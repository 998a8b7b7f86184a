namespace Iamport.Client.Sandbox.Ledger.Checkout;

/// <summary>Who opened a window, and so who gets its result.</summary>
/// <param name="Origin">The page that a message may tell.</param>
/// <param name="RedirectUrl">Where the browser goes instead, with the result in the query.</param>
/// <param name="Language">The window's language, as asked for by the page or the browser.</param>
/// <param name="TellsLittle">Whether the gateway's module answers with four fields only.</param>
internal sealed record WindowOpener(Uri? Origin, Uri? RedirectUrl, string? Language, bool TellsLittle);
