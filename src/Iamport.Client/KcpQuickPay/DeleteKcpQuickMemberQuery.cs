namespace Iamport.Client;

/// <summary>With what a member was registered.</summary>
public sealed record DeleteKcpQuickMemberQuery
{
    /// <summary>The shop's site code at KCP, at most 80 characters.</summary>
    public required string SiteCode { get; init; }

    /// <summary>The partner type, at most 80 characters.</summary>
    public required string PartnerType { get; init; }

    /// <summary>The partner subtype, at most 80 characters.</summary>
    public required string PartnerSubtype { get; init; }
}
