namespace Iamport.Client.Sandbox;

/// <summary>One way to pay on a payment link's page.</summary>
/// <param name="PayMethod">Such as <c>card</c> or <c>vbank</c>.</param>
/// <param name="Label">The text of its button, if one was asked for.</param>
/// <param name="Channel">Where the money would come through.</param>
public sealed record SandboxPaymentLinkMethod(string PayMethod, string? Label, SandboxChannel Channel);
