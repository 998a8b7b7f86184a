using Iamport.Client.Sandbox.Endpoints;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Faults;

/// <summary>Says which order a request is about, in words that stay the same when the test is run again: an imp_uid would not.</summary>
internal static class RequestOrder
{
    public static string Of(Call call, MerchantLedger ledger)
    {
        var body = Body(call);
        return Named(call, body, "merchant_uid")
            ?? body?.Objects("schedules").Select(static entry => entry.Text("merchant_uid")).FirstOrDefault()
            ?? (Named(call, body, "imp_uid") is { } impUid ? ledger.Payments.Find(impUid)?.MerchantUid ?? impUid : null)
            ?? Named(call, body, "customer_uid")
            ?? call.Path;
    }

    private static string? Named(Call call, Fields? body, string name) =>
        call.OptionalRoute(name) ?? First(body?.Texts(name)) ?? First(call.Query.Texts(name));

    private static string? First(IReadOnlyList<string>? texts) => texts is [var first, ..] ? first : null;

    private static Fields? Body(Call call)
    {
        try
        {
            return call.Body();
        }
        catch (RefusalException)
        {
            return null;
        }
    }
}
