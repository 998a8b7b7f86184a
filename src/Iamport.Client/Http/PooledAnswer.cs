using System.Buffers;
using System.Runtime.CompilerServices;

namespace Iamport.Client.Http;

/// <summary>An answer's body, read whole into one rented buffer, so that it is parsed in one pass and a broken body is a failed attempt.</summary>
internal sealed class PooledAnswer : HttpContent
{
    private const int FirstSize = 4096;
    private byte[] _buffer;
    private int _length;

    private PooledAnswer(int size) => _buffer = ArrayPool<byte>.Shared.Rent(size);

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>True when the body did not end before <see cref="IamportOptions.MaxResponseSize"/>; only its beginning is here.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Puts the whole body in the place of the response's content.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public static async ValueTask ReadAsync(HttpResponseMessage response, int maxSize, CancellationToken cancellationToken)
    {
        using var original = response.Content;
        var answer = new PooledAnswer(FirstSize);
        try
        {
            var stream = await original.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using var reading = stream.ConfigureAwait(false);
            int read;
            while ((read = await stream.ReadAsync(answer.Room(maxSize), cancellationToken).ConfigureAwait(false)) > 0)
            {
                answer._length += read;
                if (answer._length == maxSize)
                {
                    answer.IsTooLong = true;
                    break;
                }

                if (answer._length == answer._buffer.Length)
                {
                    answer.Grow();
                }
            }

            response.Content = answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) =>
        stream.WriteAsync(_buffer, 0, _length);

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        var buffer = Interlocked.Exchange(ref _buffer, []);
        if (buffer.Length > 0)
        {
            Return(buffer, _length);
            _length = 0;
        }

        base.Dispose(disposing);
    }

    // Cleared because the next renter must not find a customer's payment in it.
    private static void Return(byte[] buffer, int length)
    {
        buffer.AsSpan(0, length).Clear();
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private Memory<byte> Room(int maxSize) => _buffer.AsMemory(_length, Math.Min(_buffer.Length, maxSize) - _length);

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        Bytes.CopyTo(larger);
        Return(_buffer, _length);
        _buffer = larger;
    }
}
