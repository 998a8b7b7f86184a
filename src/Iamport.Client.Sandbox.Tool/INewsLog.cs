namespace Iamport.Client.Sandbox.Tool;

/// <summary>Tells who started the program where the sandbox is, and what happens in it.</summary>
internal interface INewsLog : IProgress<SandboxNews>
{
    void Open(IamportSandbox sandbox);
}

/// <summary>Tells where it is, and nothing more.</summary>
internal sealed class QuietLog : INewsLog
{
    public void Open(IamportSandbox sandbox) => Console.WriteLine(sandbox.BaseAddress);

    public void Report(SandboxNews value)
    {
    }
}
