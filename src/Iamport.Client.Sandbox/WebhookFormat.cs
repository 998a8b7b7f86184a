namespace Iamport.Client.Sandbox;

/// <summary>How webhooks are written.</summary>
public enum WebhookFormat
{
    /// <summary><c>application/json</c>.</summary>
    Json,

    /// <summary><c>application/x-www-form-urlencoded</c>.</summary>
    Form,
}
