using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Iamport.Client.Sandbox.Control;

namespace Iamport.Client.Sandbox.Tool.Dashboard;

/// <summary>Everything that concerned a payment, in time: requests that name it, webhooks, and each time that money moved.</summary>
internal static class PaymentStory
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<StoryEvent> Of(IamportSandbox sandbox, SandboxPayment payment) =>
    [
        .. sandbox.Requests.Where(request => IsAbout(request, payment)).Select(static request => Told(Masks.Of(request)))
            .Concat(sandbox.Webhooks.Where(webhook => webhook.ImpUid == payment.ImpUid).Select(Told))
            .Concat(sandbox.Movements.Where(movement => movement.ImpUid == payment.ImpUid).Select(Told))
            .OrderBy(static told => told.At),
    ];

    /// <summary>JSON with a line for each field; anything else as it is.</summary>
    public static string Shown(string text)
    {
        try
        {
            return JsonNode.Parse(text)?.ToJsonString(Readable) ?? text;
        }
        catch (JsonException)
        {
            return text;
        }
    }

    /// <summary>Why the API refused a request; null when it did not, or when nobody knows.</summary>
    public static string? Refusal(SandboxRequest request)
    {
        if (request.Answer is not { } answer)
        {
            return null;
        }

        try
        {
            var envelope = JsonNode.Parse(answer.Body) as JsonObject;
            return envelope?["code"] is JsonValue code && code.TryGetValue(out int number) && number != 0 ? envelope["message"]?.ToString() : null;
        }
        catch (JsonException)
        {
            return answer.StatusCode >= 400 ? answer.Body : null;
        }
    }

    private static StoryEvent Told(SandboxRequest request) => new(
        request.ArrivedAt,
        "요청",
        "Request",
        string.Create(CultureInfo.InvariantCulture, $"{request.Method} {request.Path} → {request.Answer?.StatusCode ?? request.StatusCode}"),
        [
            .. request.Body.Length > 0 ? [new StoryText(("보낸 내용", "What was sent"), Shown(request.Body))] : Array.Empty<StoryText>(),
            .. request.Answer is { Body.Length: > 0 } answer ? [new StoryText(("받은 응답", "What was answered"), Shown(answer.Body))] : Array.Empty<StoryText>(),
        ])
    {
        IsBad = request.StatusCode is not (>= 200 and < 400) || Refusal(request) is not null,
    };

    private static StoryEvent Told(SandboxWebhook webhook) => new(
        webhook.DeliveredAt,
        "웹훅",
        "Webhook",
        string.Create(CultureInfo.InvariantCulture, $"{webhook.Url} → {webhook.StatusCode?.ToString(CultureInfo.InvariantCulture) ?? "×"}"),
        [new(("보낸 내용", "What was sent"), Shown(webhook.Body))])
    {
        IsBad = webhook.StatusCode is not (>= 200 and < 300),
    };

    private static StoryEvent Told(SandboxMovement movement) => new(
        movement.ExecutedAt,
        movement.Amount < 0 ? "돈이 돌아감" : "돈이 들어옴",
        movement.Amount < 0 ? "Money went back" : "Money came in",
        movement.Amount.ToString("N0", CultureInfo.InvariantCulture),
        []);

    private static bool IsAbout(SandboxRequest request, SandboxPayment payment) =>
        Names(request.Path, payment) || Names(request.Body, payment) || (request.Answer is { } answer && answer.Body.Contains(payment.ImpUid, StringComparison.Ordinal));

    private static bool Names(string text, SandboxPayment payment) =>
        text.Contains(payment.ImpUid, StringComparison.Ordinal) || text.Contains(payment.MerchantUid, StringComparison.Ordinal);
}

/// <param name="At">When.</param>
/// <param name="Korean">What, in Korean.</param>
/// <param name="English">What, in English.</param>
/// <param name="About">More of it.</param>
/// <param name="Texts">What was sent and answered.</param>
internal sealed record StoryEvent(DateTimeOffset At, string Korean, string English, string About, IReadOnlyList<StoryText> Texts)
{
    public bool IsBad { get; init; }
}

internal sealed record StoryText((string Korean, string English) Title, string Text);
