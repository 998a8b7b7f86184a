using System.Net.Mime;
using System.Text;
using Iamport.Client.Sandbox.Behaviors;
using Iamport.Client.Sandbox.Faults;
using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Webhooks;

/// <summary>
/// Tells the merchant about a payment, once, and before the merchant's own request is answered, so that a test finds it; a fault has it
/// otherwise.
/// </summary>
internal sealed class WebhookSender(
    IamportSandboxOptions options,
    Journal journal,
    SandboxClock clock,
    FaultInjector faults,
    RunningBehavior behavior,
    Errands errands,
    CancellationToken stopping) : IDisposable
{
    private const int LongestAnswer = 1000;

    private readonly Recent<SandboxWebhook> _sent = new(journal, "webhooks", StateJson.Default.SandboxWebhook, options.History);
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = 1_000_000,
    };

    public IReadOnlyList<SandboxWebhook> Sent => _sent.Snapshot();

    public async Task SendAsync(SandboxPayment payment, string? cancellationId = null)
    {
        var fault = Addresses(payment).Count > 0 ? faults.Strike(Occasion.Webhook(payment.MerchantUid)) : null;
        switch (fault?.Kind)
        {
            case FaultKind.LostWebhook:
                return;
            case FaultKind.LateWebhook:
                errands.Put(fault.Delay, new LateWebhook(payment, cancellationId));
                return;
            case FaultKind.DuplicateWebhook:
                await DeliverAsync(payment, cancellationId).ConfigureAwait(false);
                break;
        }

        await DeliverAsync(payment, cancellationId).ConfigureAwait(false);
    }

    public async Task<SandboxWebhook?> ResendAsync(string impUid)
    {
        var last = Sent.LastOrDefault(webhook => webhook.ImpUid == impUid);
        return last is null ? null : await SendAsync(last.Url, last.ContentType, last.Body, impUid).ConfigureAwait(false);
    }

    /// <summary>Asks the merchant a question, which is no webhook; only 200 within ten seconds is a yes.</summary>
    public Task<MerchantReply> AskAsync(Uri url, string body) => PostAsync(url, MediaTypeNames.Application.Json, body);

    public void Dispose() => _http.Dispose();

    public async Task DeliverAsync(SandboxPayment payment, string? cancellationId)
    {
        var body = WebhookBody.Write(
            behavior.Now.Tell(payment), cancellationId, options.WebhookFormat, behavior.Now.TwoFieldWebhooks);
        var type = options.WebhookFormat == WebhookFormat.Json ? MediaTypeNames.Application.Json : "application/x-www-form-urlencoded";
        foreach (var url in Addresses(payment))
        {
            await SendAsync(url, type, body, payment.ImpUid).ConfigureAwait(false);
        }
    }

    private IReadOnlyList<Uri> Addresses(SandboxPayment payment) =>
        payment.NoticeUrls.Count > 0 ? payment.NoticeUrls : options.WebhookUrl is { } console ? [console] : [];

    public async Task<SandboxWebhook> SendAsync(Uri url, string type, string body, string impUid)
    {
        var reply = await PostAsync(url, type, body).ConfigureAwait(false);
        var webhook = new SandboxWebhook(url, type, body, impUid, clock.GetUtcNow(), reply.Status)
        {
            Answer = reply.Body.Length > LongestAnswer ? reply.Body[..LongestAnswer] : reply.Body,
        };
        _sent.Add(webhook);

        options.News?.Report(new(webhook.DeliveredAt, SandboxNewsKind.Webhook, url.AbsoluteUri, impUid.Length > 0 ? impUid : null, reply.Status, null)
        {
            IsRefusal = reply.Status is not (>= 200 and < 300),
        });

        return webhook;
    }

    private async Task<MerchantReply> PostAsync(Uri url, string type, string body)
    {
        // The merchant must not know what a sandbox that is started again does not.
        journal.Save();
        using var waiting = clock.Stillness.Waiting();
        using var content = new StringContent(body, Encoding.UTF8, type);
        try
        {
            using var response = await _http.PostAsync(url, content, stopping).ConfigureAwait(false);
            return new MerchantReply((int)response.StatusCode, await response.Content.ReadAsStringAsync(stopping).ConfigureAwait(false));
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
        {
            return new MerchantReply(null, "");
        }
    }
}
