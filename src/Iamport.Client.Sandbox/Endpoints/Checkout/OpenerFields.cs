using Iamport.Client.Sandbox.Ledger.Checkout;

namespace Iamport.Client.Sandbox.Endpoints.Checkout;

/// <summary>Where the result of a window is to go.</summary>
internal static class OpenerFields
{
    public static WindowOpener Read(Call call, Fields param, bool tellsLittle) => new(
        Uri.TryCreate(call.Origin, UriKind.Absolute, out var origin) ? origin : null,
        RedirectUrl(param),
        param.Text("language") ?? call.Language,
        tellsLittle);

    private static Uri? RedirectUrl(Fields param) => param.Addresses("m_redirect_url") is [var url, ..] ? url : null;
}
