using System.Diagnostics;
using System.Net;
using Iamport.Client.Benchmarks.Callers;
using Iamport.Client.Benchmarks.Service;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>How many requests a second 64 callers at once get through a real connection pool, as a share of the floor's.</summary>
internal static class Loopback
{
    private const int Callers = 64;
    private const int CallsOfEach = 40;

    private static readonly TimeSpan Span = TimeSpan.FromSeconds(8);

    public static async Task<double> CompareAsync()
    {
        await using var server = await StartAsync();
        var address = new Uri(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        using var client = new Benchmarks.Callers.Client(Transport, address);
        using var floor = new Floor(Transport(), address);
        for (var round = 0; round < 3; round++)
        {
            await TimeAsync(client);
            await TimeAsync(floor);
        }

        return 1 / await Pairs.MedianAsync(() => TimeAsync(client), () => TimeAsync(floor), Span);
    }

    private static SocketsHttpHandler Transport() => new() { PooledConnectionLifetime = TimeSpan.FromMinutes(5) };

    private static async Task<TimeSpan> TimeAsync(ICaller caller)
    {
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            for (var made = 0; made < CallsOfEach; made++)
            {
                await caller.GetAsync();
            }
        })));
        return Stopwatch.GetElapsedTime(began);
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = builder.Build();
        server.Run(context =>
        {
            var answer = context.Request.Path == "/users/getToken" ? Answers.Token : Answers.OnePayment;
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = answer.Length;
            return context.Response.Body.WriteAsync(answer, context.RequestAborted).AsTask();
        });
        await server.StartAsync();
        return server;
    }
}
