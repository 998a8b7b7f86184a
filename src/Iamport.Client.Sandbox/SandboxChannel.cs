namespace Iamport.Client.Sandbox;

/// <summary>A way to a payment gateway through which a card can be charged.</summary>
/// <param name="ChannelKey">The console's key of the channel; <see langword="null"/> when the request named a gateway by <c>pg</c>.</param>
/// <param name="PgProvider">The gateway.</param>
/// <param name="PgId">The merchant's id at the gateway.</param>
/// <param name="FailureMessage">Why no key could be issued there.</param>
public sealed record SandboxChannel(string? ChannelKey, string PgProvider, string PgId, string? FailureMessage = null);
