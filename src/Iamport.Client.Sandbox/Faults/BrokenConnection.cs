using System.Net.Sockets;
using System.Text;
using Iamport.Client.Sandbox.Endpoints;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Iamport.Client.Sandbox.Faults;

/// <summary>Ends the connection of a request below the web server, which itself only knows how to abort.</summary>
internal static class BrokenConnection
{
    /// <summary>Sends a FIN, as a server does that has lost interest.</summary>
    public static void Close(HttpContext context)
    {
        var socket = SocketOf(context);
        socket.Shutdown(SocketShutdown.Both);
        End(context, socket);
    }

    /// <summary>Sends a RST, as a server does that has died.</summary>
    public static void Reset(HttpContext context)
    {
        var socket = SocketOf(context);
        socket.LingerState = new LingerOption(true, 0);
        End(context, socket);
    }

    /// <summary>Sends the head and half the body, past the web server, which would not tell when they are out; then a RST.</summary>
    public static async Task ResetMidBodyAsync(HttpContext context, Answer answer)
    {
        var head = $"HTTP/1.1 {answer.Status} \r\nContent-Type: {answer.ContentType}\r\nContent-Length: {answer.Body.Length}\r\n\r\n";
        await SocketOf(context).SendAsync(Encoding.ASCII.GetBytes(head)).ConfigureAwait(false);
        await SocketOf(context).SendAsync(answer.Body[..(answer.Body.Length / 2)]).ConfigureAwait(false);
        Reset(context);
    }

    private static Socket SocketOf(HttpContext context) => context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket;

    private static void End(HttpContext context, Socket socket)
    {
        socket.Close();
        context.Abort();
    }
}
