using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Iamport.Client.Sandbox.Ledger;
using Microsoft.AspNetCore.Http;

namespace Iamport.Client.Sandbox.Endpoints;

internal sealed record Answer(int Status, string ContentType, ReadOnlyMemory<byte> Body, string? Location = null, bool AnyOrigin = false)
{
    private const string Json = "application/json; charset=utf-8";

    /// <summary>Nobody takes JSON for a page, and people read it.</summary>
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The seconds that the caller is asked to wait.</summary>
    public long? RetryAfter { get; init; }

    /// <summary>Whether it refuses, so that nothing happened.</summary>
    public bool IsRefusal { get; init; }

    public static Answer Success(Action<Utf8JsonWriter> response, string? message = null) => Envelope(200, 0, message, response);

    /// <summary>Only some of what was asked for was found.</summary>
    public static Answer Partial(Action<Utf8JsonWriter> response) => Envelope(207, 0, null, response);

    public static Answer Refused(RefusalException refusal) =>
        Error(refusal.Status, refusal.Code, refusal.Message) with { IsRefusal = true };

    /// <summary>An envelope that says nothing of whether anything happened.</summary>
    public static Answer Error(int status, int code, string message) =>
        Envelope(status, code, message, static writer => writer.WriteNullValue());

    public static Answer Bare(int status, Action<Utf8JsonWriter> body) => new(status, Json, Write(writer =>
    {
        writer.WriteStartObject();
        body(writer);
        writer.WriteEndObject();
    }));

    public static Answer Page(int status, string html) => new(status, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(html));

    public static Answer SeeOther(string location) => new(303, "text/html; charset=utf-8", ReadOnlyMemory<byte>.Empty, location);

    public Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        response.ContentType = ContentType;
        response.ContentLength = Body.Length;
        if (Location is not null)
        {
            response.Headers.Location = Location;
        }

        if (RetryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        if (AnyOrigin)
        {
            response.Headers.AccessControlAllowOrigin = "*";
        }

        return response.Body.WriteAsync(Body).AsTask();
    }

    private static Answer Envelope(int status, int code, string? message, Action<Utf8JsonWriter> response) => Bare(status, writer =>
    {
        writer.WriteNumber("code", code);
        writer.WriteString("message", message);
        writer.WritePropertyName("response");
        response(writer);
    });

    public static Answer Script(string script) => new(200, "text/javascript; charset=utf-8", Encoding.UTF8.GetBytes(script));

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            write(writer);
        }

        return buffer.WrittenMemory;
    }
}
