using Iamport.Client.Sandbox.Control;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Sandbox.Tool.Dashboard;

/// <summary>The pages about the sandbox, at its root and below <c>/dashboard</c>.</summary>
internal sealed class DashboardPages(SandboxWatch watch) : ISandboxPages
{
    private static readonly string[] Folders = ["/dashboard", "/_blazor", "/_framework"];

    /// <summary>Its scripts lie beside the program, wherever it is started.</summary>
    public WebApplicationOptions Application { get; } = new()
    {
        ApplicationName = typeof(DashboardPages).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory,
    };

    public void AddTo(WebApplicationBuilder builder, IamportSandbox sandbox)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddLogging();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddSingleton(sandbox);
        builder.Services.AddSingleton(watch);
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
    }

    public void MapOn(WebApplication server)
    {
        server.UseAntiforgery();
        server.MapStaticAssets();
        server.MapRazorComponents<Document>().AddInteractiveServerRenderMode();
    }

    public bool Has(PathString path) =>
        path == "/" || Array.Exists(Folders, folder => path.StartsWithSegments(folder, StringComparison.Ordinal));
}
