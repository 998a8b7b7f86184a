namespace Iamport.Client.Sandbox;

/// <summary>What becomes of a charge, of a card or a stored key, that a server asks for and the card's issuer approves.</summary>
public enum KeyChargeCourse
{
    /// <summary>The money is taken before the answer, which is <c>paid</c>.</summary>
    AtOnce,

    /// <summary>The answer is <c>ready</c>; the money is taken later, with a webhook.</summary>
    ReadyThenPaid,

    /// <summary>The answer is <c>ready</c>; no money is ever taken, and the payment fails later.</summary>
    ReadyThenFailed,
}
