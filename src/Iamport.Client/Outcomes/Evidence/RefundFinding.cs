namespace Iamport.Client.Outcomes.Evidence;

/// <summary>What a payment tells of one refund.</summary>
internal enum RefundFinding
{
    /// <summary>No trace of it.</summary>
    None,

    /// <summary>No trace of it, but of another one that came before it: what it counted on was not there.</summary>
    Other,

    /// <summary>What shows can be read as this refund and as another one.</summary>
    Open,

    /// <summary>It shows.</summary>
    Found,
}
