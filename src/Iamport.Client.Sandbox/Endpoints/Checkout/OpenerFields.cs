using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.Checkout;

namespace Iamport.Client.Sandbox.Endpoints.Checkout;

/// <summary>Where the result of a window is to go.</summary>
internal static class OpenerFields
{
    public static WindowOpener Read(Call call, Fields param) => new(
        Uri.TryCreate(call.Origin, UriKind.Absolute, out var origin) ? origin : null,
        RedirectUrl(param),
        param.Text("language") ?? call.Language,
        Gateways.TellsLittle(Channels.Select(param.Text("channelKey"), param.Text("pg")).PgProvider));

    private static Uri? RedirectUrl(Fields param) => param.Addresses("m_redirect_url") is [var url, ..] ? url : null;
}
