namespace Iamport.Client.Sandbox;

/// <summary>Which connections a fault befalls.</summary>
public enum FaultConnection
{
    /// <summary>All.</summary>
    Any,

    /// <summary>Those that carry their first request.</summary>
    Fresh,

    /// <summary>Those that have carried a request before.</summary>
    Reused,
}
