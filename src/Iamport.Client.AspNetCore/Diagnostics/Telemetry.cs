using System.Diagnostics.Metrics;

namespace Iamport.Client.AspNetCore.Diagnostics;

/// <summary>What was answered to the service's calls.</summary>
internal static class Telemetry
{
    private static readonly Meter Meter = new("Iamport.Client", typeof(Telemetry).Assembly.GetName().Version?.ToString(3));
    private static readonly Counter<long> Webhooks =
        Meter.CreateCounter<long>("iamport.client.webhooks", "{webhook}", "How webhooks were answered; any 5xx asks for another one.");

    private static readonly Counter<long> Confirmations =
        Meter.CreateCounter<long>("iamport.client.confirmations", "{question}", "How the confirm process was answered; 200 lets the payment go on.");

    public static void WebhookAnswered(int status) => Webhooks.Add(1, new KeyValuePair<string, object?>("http.response.status_code", status));

    public static void Confirmed(int status) => Confirmations.Add(1, new KeyValuePair<string, object?>("http.response.status_code", status));
}
