using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace MerchantShop.Pages;

/// <summary>
/// Lets the shopkeeper in by the password in the settings. Without one the pages open to this machine alone, and only at the sandbox, where
/// no money moves.
/// </summary>
public static class KeeperDoor
{
    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (!context.Request.Path.StartsWithSegments("/keeper", StringComparison.OrdinalIgnoreCase) || MayEnter(context))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = "Basic realm=\"keeper\", charset=\"UTF-8\"";
        return Task.CompletedTask;
    }

    private static bool MayEnter(HttpContext context)
    {
        var password = context.RequestServices.GetRequiredService<IOptions<ShopOptions>>().Value.KeeperPassword;
        if (string.IsNullOrEmpty(password))
        {
            return context.RequestServices.GetRequiredService<OwnSandbox>().Instance is not null
                && context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
        }

        return AuthenticationHeaderValue.TryParse(context.Request.Headers.Authorization, out var header)
            && header is { Scheme: "Basic", Parameter: { } parameter }
            && Given(parameter) is { } given
            && CryptographicOperations.FixedTimeEquals(Hash(given), Hash(password));
    }

    private static string? Given(string parameter)
    {
        var bytes = new byte[parameter.Length];
        return Convert.TryFromBase64String(parameter, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [_, var given] ? given : null
            : null;
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
