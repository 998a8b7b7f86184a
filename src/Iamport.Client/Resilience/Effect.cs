namespace Iamport.Client;

/// <summary>What an operation may do to money, and so when it may be sent again.</summary>
public enum Effect
{
    /// <summary>Changes nothing: may be sent again after connection faults, time-outs, 429 and 5xx answers without an envelope.</summary>
    Read,

    /// <summary>The same call gives the same end state: may be sent again after connection faults, time-outs, 429 and 502 to 504.</summary>
    Replaceable,

    /// <summary>May move money or destroy a key: sent again only when it never left this machine, and after the service's own 401 or 429.</summary>
    Once,
}
