using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;
using Iamport.Client.Resilience;

namespace Iamport.Client.Http.Answers;

/// <summary>
/// An answer with its body read whole into one rented buffer, so that it is parsed in one pass and a broken body is a failed attempt. It
/// travels as the content of its response and is read where it lies: asked to write itself, as a buffering reader does, it writes nothing.
/// </summary>
internal sealed class Answer : HttpContent
{
    private const int FirstSize = 4096;
    private byte[] _buffer;
    private int _length;

    private Answer(OperationRequest request, HttpStatusCode statusCode)
    {
        Request = request;
        StatusCode = statusCode;
        _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    }

    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    /// <summary>What was asked.</summary>
    public OperationRequest Request { get; }

    public HttpStatusCode StatusCode { get; }

    public bool IsSuccess => (int)StatusCode is >= 200 and < 300;

    /// <summary>The body, without the mark by which some say that it is UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length) is var all && all.StartsWith(Mark) ? all[Mark.Length..] : all;

    /// <summary>True when the body did not end before <see cref="IamportOptions.MaxResponseSize"/>; only its beginning is here.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>True for the answer that a call ends in, until it is read.</summary>
    public bool MustBeRead { get; set; }

    /// <summary>True when nothing would be known of the call without it: it may have been executed, and this is no refusal.</summary>
    public bool IsUnknownUnlessRead =>
        Request is { Operation.Effect: not Effect.Read, MayHaveBeenExecuted: true }
        && (Request.EarlierAttemptIsOpen || !Refusal.Is(this));

    /// <summary>Puts the whole body in the place of the response's content.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public static async ValueTask ReadAsync(
        OperationRequest request, HttpResponseMessage response, int maxSize, CancellationToken cancellationToken)
    {
        using var original = response.Content;
        var answer = new Answer(request, response.StatusCode);
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

    /// <summary>The answer that a response carries.</summary>
    public static Answer Of(HttpResponseMessage response) => (Answer)response.Content;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

    // A length of 0 would be taken for an answer that nobody needs to read.
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        var unknown = MustBeRead ? WhatNobodyRead() : null;
        var buffer = Interlocked.Exchange(ref _buffer, []);
        if (buffer.Length > 0)
        {
            Return(buffer, _length);
            _length = 0;
        }

        base.Dispose(disposing);
        if (unknown is not null)
        {
#pragma warning disable CA1065 // Refit ends the call with the cancellation, which says that nothing was executed; nothing else stands between.
            throw unknown;
#pragma warning restore CA1065
        }
    }

    // Who called has given up between the answer and its reading: that must not go unsaid.
    private Exception? WhatNobodyRead()
    {
        MustBeRead = false;
        var given = new OperationCanceledException();
        var unknown = IsUnknownUnlessRead ? Request.Failures.Translate(given, new CancellationToken(canceled: true)) : null;
        Request.Observation?.End(unknown ?? given);
        return unknown;
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
        _buffer.AsSpan(0, _length).CopyTo(larger);
        Return(_buffer, _length);
        _buffer = larger;
    }
}
