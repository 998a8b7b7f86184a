using System.Reflection;

namespace Iamport.Client.Sandbox.Endpoints.Checkout;

/// <summary>The stand-in for PortOne's browser script, at its path, and the scripts of the windows themselves.</summary>
internal static class ScriptEndpoints
{
    public static void Map(Routes routes)
    {
        Map(routes, "/v1/iamport.js", "iamport.js");
        Map(routes, "/windows/window.js", "window.js");
        Map(routes, "/windows/result.js", "result.js");
    }

    private static void Map(Routes routes, string path, string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        var script = Answer.Script(reader.ReadToEnd());
        routes.Bare("GET", path, _ => script);
    }
}
