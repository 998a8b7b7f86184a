using Iamport.Client.Sandbox.Ledger.Checkout;

namespace Iamport.Client.Sandbox.Endpoints.Checkout;

/// <summary>The merchant's <c>m_redirect_url</c> with the result in its query, where everything is text.</summary>
internal static class ResultAddress
{
    public static string? Of(WindowOpener opener, WindowResult result)
    {
        if (opener.RedirectUrl is null)
        {
            return null;
        }

        var address = new UriBuilder(opener.RedirectUrl);
        address.Query = string.Join('&', Query(address.Query.TrimStart('?'), result, opener.TellsLittle));
        return address.Uri.AbsoluteUri;
    }

    private static IEnumerable<string> Query(string own, WindowResult result, bool tellsLittle)
    {
        (string Name, string? Value)[] fields =
        [
            ("imp_uid", result.ImpUid), ("merchant_uid", result.MerchantUid),
            ("imp_success", tellsLittle ? null : result.Success ? "true" : "false"),
            ("error_code", result.ErrorCode), ("error_msg", result.ErrorMessage),
        ];
        return fields.Where(static field => field.Value is not null)
            .Select(static field => $"{field.Name}={Uri.EscapeDataString(field.Value!)}")
            .Prepend(own)
            .Where(static part => part.Length > 0);
    }
}
