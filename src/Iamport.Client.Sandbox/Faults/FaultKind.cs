namespace Iamport.Client.Sandbox;

/// <summary>What can go wrong.</summary>
public enum FaultKind
{
    /// <summary>The connection is closed (FIN) before the first byte of an answer.</summary>
    Close,

    /// <summary>The connection is broken (RST) before the first byte of an answer.</summary>
    Reset,

    /// <summary>The connection is broken (RST) in the middle of the answer.</summary>
    ResetMidBody,

    /// <summary>A gateway answers 5xx with a page of HTML.</summary>
    GatewayError,

    /// <summary>The answer is late.</summary>
    SlowAnswer,

    /// <summary>The answer's JSON ends in the middle.</summary>
    TruncatedJson,

    /// <summary>The answer's JSON breaks the grammar.</summary>
    MalformedJson,

    /// <summary>The service refuses with 500 in its envelope.</summary>
    ServerRefusal,

    /// <summary>The answer sends the caller elsewhere with 307, which keeps verb and body.</summary>
    Redirect,

    /// <summary>The answer is 429 with <c>Retry-After</c>.</summary>
    TooManyRequests,

    /// <summary>The answer is 401, though the token is good.</summary>
    Unauthorized,

    /// <summary>The token ends before its time.</summary>
    TokenExpired,

    /// <summary>A webhook comes twice.</summary>
    DuplicateWebhook,

    /// <summary>A webhook comes long after the answer.</summary>
    LateWebhook,

    /// <summary>A webhook never comes.</summary>
    LostWebhook,

    /// <summary>A charge is said to have failed and becomes paid later.</summary>
    PaidLater,

    /// <summary>The service answers an error in its envelope that does not say whether anything happened.</summary>
    EnvelopedError,
}
