using Iamport.Client.Sandbox.Tool;

return await SandboxCommand.Create().Parse(args).InvokeAsync().ConfigureAwait(false);
