namespace Iamport.Client;

/// <summary>In what an identity verification differs from the one that was asked for; several can be true at once.</summary>
[Flags]
public enum IdentityMismatch
{
    /// <summary>In nothing: the person is verified.</summary>
    None = 0,

    /// <summary>There is no such verification, it is another shop's, or it was deleted.</summary>
    NotFound = 1,

    /// <summary>Nobody was verified by it.</summary>
    NotCertified = 2,

    /// <summary>It was made for something else, perhaps by somebody else.</summary>
    MerchantUid = 4,

    /// <summary>What the browser brought names two verifications, and none was read.</summary>
    Contradictory = 8,
}
