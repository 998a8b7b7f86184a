using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Iamport.Client.Sandbox.Control;

/// <summary>Pages about the sandbox that its server shows beside the service's own, for whom <see cref="ControlDoor"/> lets in.</summary>
internal interface ISandboxPages
{
    WebApplicationOptions Application { get; }

    void AddTo(WebApplicationBuilder builder, IamportSandbox sandbox);

    void MapOn(WebApplication server);

    bool Has(PathString path);
}
