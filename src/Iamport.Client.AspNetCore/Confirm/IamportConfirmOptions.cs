namespace Iamport.Client.AspNetCore;

/// <summary>How the confirm process is answered; read once, when the endpoint is mapped.</summary>
public sealed class IamportConfirmOptions
{
    /// <summary>How long an answer may take before it is a refusal: 5 seconds at most, then the service may have given up.</summary>
    /// <value>The default is 4 seconds.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>Whose questions are looked at, as in <see cref="IamportWebhookOptions.OnlyFrom"/>; others get 403.</summary>
    /// <value>The default, null, is everybody.</value>
    public IReadOnlyList<string>? OnlyFrom { get; set; }
}
