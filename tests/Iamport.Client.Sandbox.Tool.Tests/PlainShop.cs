using System.Net;

namespace Iamport.Client.Sandbox.Tool.Tests;

/// <summary>A shop with one page, which takes whatever is posted to it.</summary>
internal sealed class PlainShop : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly TaskCompletionSource<string> _told = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _page;
    private readonly Task _serving;

    public PlainShop(string page = "")
    {
        _page = page;
        Address = Listen();
        _serving = ServeAsync();
    }

    public string Address { get; }

    /// <summary>The first body that was posted.</summary>
    public Task<string> Told => _told.Task.WaitAsync(TimeSpan.FromMinutes(1));

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving;
    }

    private string Listen()
    {
        for (var port = 20_000 + (Environment.ProcessId % 10_000); ; port++)
        {
            try
            {
                _listener.Prefixes.Clear();
                _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
                _listener.Start();
                return _listener.Prefixes.Single();
            }
            catch (HttpListenerException) when (port < 65_000)
            {
                // Somebody else has it.
            }
        }
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                if (context.Request.HttpMethod == "POST")
                {
                    using var body = new StreamReader(context.Request.InputStream);
                    _told.TrySetResult(await body.ReadToEndAsync());
                }

                context.Response.ContentType = "text/html";
                await using var writer = new StreamWriter(context.Response.OutputStream);
                await writer.WriteAsync(_page);
            }
        }
        catch (Exception end) when (end is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // It is closed.
        }
    }
}
