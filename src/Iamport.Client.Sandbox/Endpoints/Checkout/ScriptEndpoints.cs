using System.Reflection;

namespace Iamport.Client.Sandbox.Endpoints.Checkout;

/// <summary>The stand-in for PortOne's browser script, at its path, and the script of the windows themselves.</summary>
internal static class ScriptEndpoints
{
    public static void Map(Routes routes)
    {
        var (shops, windows) = (Answer.Script(Read("iamport.js")), Answer.Script(Read("result.js")));
        routes.Bare("GET", "/v1/iamport.js", _ => shops);
        routes.Bare("GET", "/windows/result.js", _ => windows);
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
