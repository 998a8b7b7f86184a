namespace Iamport.Client.Sandbox;

/// <summary>A member of the merchant's KCP Quick Pay, as if registered in the payment window.</summary>
public sealed record SandboxKcpQuickMember
{
    /// <summary>The merchant's id of the member.</summary>
    public required string MemberId { get; init; }

    /// <summary>The merchant's site code at KCP; a deletion has to name it.</summary>
    public string SiteCode { get; init; } = "IX001";

    /// <summary>The partner type; a deletion has to name it.</summary>
    public string PartnerType { get; init; } = "IX99";

    /// <summary>The partner subtype; a deletion has to name it.</summary>
    public string PartnerSubtype { get; init; } = "99IX";

    /// <summary>How much prepaid money is left, in won.</summary>
    public decimal Money { get; init; }

    /// <summary>Whether the member logs in by fingerprint or face.</summary>
    public bool Fido { get; init; }

    /// <summary>The member's auto-pay keys, by <c>customer_uid</c>.</summary>
    public IReadOnlyList<string> AutoPayKeys { get; init; } = [];

    /// <summary>When the member registered.</summary>
    public DateTimeOffset InsertedAt { get; init; }

    /// <summary>When the member, the money or a key last changed.</summary>
    public DateTimeOffset UpdatedAt { get; init; }
}
