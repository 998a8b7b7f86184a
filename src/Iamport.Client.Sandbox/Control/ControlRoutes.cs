using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Iamport.Client.Sandbox.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Iamport.Client.Sandbox.Control;

/// <summary>Turns what the areas declare into endpoints, and into the document that describes them.</summary>
internal sealed class ControlRoutes(IEndpointRouteBuilder builder, ControlDoor door, Journal journal)
{
    public const string Root = "/_sandbox";

    private readonly List<ControlOperation> _operations = [];

    public IReadOnlyList<ControlOperation> Operations => _operations;

    /// <summary>Reads something; null is answered with 404.</summary>
    public void Get<T>(string path, string summary, JsonTypeInfo<T> answer, Func<HttpRequest, T?> read)
        where T : class =>
        Map(new("GET", path, summary, null), async context =>
        {
            var found = read(context.Request) ?? throw new KeyNotFoundException("There is none of that name.");
            await context.Response.WriteAsJsonAsync(found, answer).ConfigureAwait(false);
        });

    /// <summary>
    /// Does something, by a body that may be left out where an example shows an empty one. What the body leaves out is as in
    /// <paramref name="start"/>: the generated JSON sets it to nothing otherwise.
    /// </summary>
    public void Do<TBody, T>(
        string verb, string path, string summary, string example, JsonTypeInfo<TBody> body, JsonTypeInfo<T> answer,
        Func<HttpRequest, TBody, Task<T>> act, TBody? start = null)
        where TBody : class
        where T : class =>
        Map(new(verb, path, summary, example), async context =>
        {
            var given = await ReadAsync(context.Request, body, start).ConfigureAwait(false);
            var done = await act(context.Request, given).ConfigureAwait(false) ?? throw new KeyNotFoundException("There is none of that name.");
            journal.Save();
            await context.Response.WriteAsJsonAsync(done, answer).ConfigureAwait(false);
        });

    /// <summary>Tells what stands in no document: the document itself.</summary>
    public void Tell(string path, string json) => Map("GET", path, context =>
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(json);
    });

    private void Map(ControlOperation operation, RequestDelegate run)
    {
        _operations.Add(operation);
        Map(operation.Verb, operation.Path, run);
    }

    private void Map(string verb, string path, RequestDelegate run) =>
        builder.MapMethods(Root + path, [verb], context => GuardAsync(context, run));

    private async Task GuardAsync(HttpContext context, RequestDelegate run)
    {
        if (door.WhyNot(context.Request) is (var status, var reason))
        {
            ControlDoor.AskForPassword(context.Response, status);
            await RefuseAsync(context, status, reason).ConfigureAwait(false);
            return;
        }

        try
        {
            await run(context).ConfigureAwait(false);
        }
        catch (KeyNotFoundException missing)
        {
            await RefuseAsync(context, 404, missing.Message).ConfigureAwait(false);
        }
        catch (JsonException bad)
        {
            await RefuseAsync(context, 400, $"The body cannot be read at {GivenJson.Where(bad)}: {bad.Message}").ConfigureAwait(false);
        }
        catch (ArgumentException bad)
        {
            await RefuseAsync(context, 400, bad.Message).ConfigureAwait(false);
        }
        catch (InvalidOperationException refused)
        {
            await RefuseAsync(context, 409, refused.Message).ConfigureAwait(false);
        }
    }

    private static async Task<T> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> info, T? start)
        where T : class
    {
        using var text = new StreamReader(request.Body);
        return GivenJson.Read(await text.ReadToEndAsync(request.HttpContext.RequestAborted).ConfigureAwait(false), info, start);
    }

    private static Task RefuseAsync(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new Problem(reason), ControlJson.Default.Problem);
    }
}

/// <summary>One thing that can be done, as its document tells it.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Path">The path below <see cref="ControlRoutes.Root"/>, with its placeholders.</param>
/// <param name="Summary">What happens.</param>
/// <param name="Example">A body; null where there is none.</param>
internal sealed record ControlOperation(string Verb, string Path, string Summary, string? Example);
