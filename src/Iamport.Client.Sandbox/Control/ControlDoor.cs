using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Iamport.Client.Sandbox.Control;

/// <summary>
/// Who may call: a program on this machine, and not a page that somebody has open there, whose browser reaches this address as well and says
/// whose page it is.
/// </summary>
internal sealed class ControlDoor(SandboxControl control, Func<string> name)
{
    /// <summary>A page of another origin can send no such header without asking first, and is told no.</summary>
    public const string Header = "Sandbox-Control";

    /// <summary>Why a call is turned away; null when it may come in.</summary>
    public (int Status, string Reason)? WhyNot(HttpRequest request) => WhyNoLook(request)
        ?? (!HttpMethods.IsGet(request.Method) && StringValues.IsNullOrEmpty(request.Headers[Header])
            ? (403, $"The header {Header} is missing. Send it with any value, such as {Header}: 1.")
            : null);

    /// <summary>Lets a person in to the pages, whose forms the framework guards.</summary>
    public Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        if (WhyNoLook(context.Request) is not (var status, var reason))
        {
            return next(context);
        }

        AskForPassword(context.Response, status);
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(reason);
    }

    public static void AskForPassword(HttpResponse response, int status)
    {
        if (status == 401)
        {
            response.Headers.WWWAuthenticate = "Basic realm=\"sandbox\", charset=\"UTF-8\"";
        }
    }

    private (int Status, string Reason)? WhyNoLook(HttpRequest request) =>
        !IsThisMachine(request.Host.Host, request.HttpContext)
            ? (403, $"Host names \"{request.Host.Host}\". Call it by the address that the sandbox listens on.")
        : !IsOwn(request.Headers.Origin, request)
            ? (403, $"Origin is \"{request.Headers.Origin}\", a page of somebody else's. Call it from a program.")
        : control.Password is { Length: > 0 } password && !IsGiven(request.Headers.Authorization, password)
            ? (401, "The password is missing or wrong. Give it by basic authentication, with any name.")
        : null;

    private bool IsThisMachine(string host, HttpContext context) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.Equals(name(), StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && (IPAddress.IsLoopback(address) || address.Equals(context.Connection.LocalIpAddress)));

    private static bool IsOwn(StringValues origin, HttpRequest request) =>
        StringValues.IsNullOrEmpty(origin) || origin == $"{request.Scheme}://{request.Host}";

    private static bool IsGiven(StringValues authorization, string password) =>
        AuthenticationHeaderValue.TryParse(authorization, out var header) && header is { Scheme: "Basic", Parameter: { } parameter }
        && Decode(parameter)?.Split(':', 2) is [_, var given]
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(password)));

    private static string? Decode(string parameter)
    {
        var bytes = new byte[parameter.Length];
        return Convert.TryFromBase64String(parameter, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }
}
