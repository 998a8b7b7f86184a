using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Iamport.Client.AspNetCore;

/// <summary>Reads a body that is small, as all of the service's are, and no more than that of any other.</summary>
internal static class BoundedBody
{
    private const int Longest = 64 * 1024;

    public delegate T Parser<out T>(ReadOnlySpan<byte> body, string? contentType);

    /// <exception cref="BadHttpRequestException">It is too long, broken off, or not what the parser takes.</exception>
    public static async Task<T> ReadAsync<T>(HttpContext context, Parser<T> parse, CancellationToken cancellationToken)
    {
        // The server, too, must not read on to the end of a long body in order to keep the connection.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = Longest;
        }

        try
        {
            var reader = context.Request.BodyReader;
            var read = await reader.ReadAtLeastAsync(Longest + 1, cancellationToken).ConfigureAwait(false);
            var body = read.Buffer.Length > Longest ? null : read.Buffer.ToArray();
            reader.AdvanceTo(read.Buffer.End);
            return body is null
                ? throw new BadHttpRequestException("Its body is longer than any of the service's.", StatusCodes.Status413PayloadTooLarge)
                : parse(body, context.Request.ContentType);
        }
        catch (FormatException problem)
        {
            throw new BadHttpRequestException(problem.Message, problem);
        }
        catch (IOException broken) when (broken is not BadHttpRequestException)
        {
            throw new BadHttpRequestException("Its body broke off.", broken);
        }
    }
}
