namespace Iamport.Client.Sandbox;

/// <summary>An identity verification, as the sandbox's books hold it; the person is told to the merchant only once it is certified.</summary>
public sealed record SandboxCertification
{
    /// <summary>The id i'mport gave it; empty in a verification to be added means that the sandbox chooses.</summary>
    public string ImpUid { get; init; } = "";

    /// <summary>The merchant's id of it.</summary>
    public string? MerchantUid { get; init; }

    /// <summary>The gateway's transaction id.</summary>
    public string? PgTid { get; init; }

    /// <summary>The payment gateway.</summary>
    public string PgProvider { get; init; } = "danal";

    /// <summary>Whether the person was verified.</summary>
    public bool Certified { get; init; } = true;

    /// <summary>When the person was verified.</summary>
    public DateTimeOffset? CertifiedAt { get; init; }

    /// <summary>The person's name.</summary>
    public required string Name { get; init; }

    /// <summary>The person's birthday.</summary>
    public required DateOnly Birthday { get; init; }

    /// <summary><c>male</c> or <c>female</c>.</summary>
    public string? Gender { get; init; }

    /// <summary>Whether the person is a foreigner.</summary>
    public bool Foreigner { get; init; }

    /// <summary>The phone's number, digits only.</summary>
    public string? Phone { get; init; }

    /// <summary>The phone's carrier, such as <c>SKT</c> or <c>SKT_MVNO</c>.</summary>
    public string? Carrier { get; init; }

    /// <summary>The page on which the verification was made.</summary>
    public Uri? Origin { get; init; }

    /// <summary>Identifiers, and whether the person was verified.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"SandboxCertification {{ ImpUid = {ImpUid}, MerchantUid = {MerchantUid}, Certified = {Certified} }}";
}
