namespace Iamport.Client.Sandbox;

/// <summary>Whether, and when, a request that a fault befalls moves its money all the same.</summary>
public enum FaultExecution
{
    /// <summary>Never: nothing is charged, given back or stored.</summary>
    Never,

    /// <summary>Before the caller sees the fault; its webhooks are delivered before too.</summary>
    Before,

    /// <summary>After the caller has seen the fault, so that who looks at once finds nothing yet.</summary>
    After,
}
