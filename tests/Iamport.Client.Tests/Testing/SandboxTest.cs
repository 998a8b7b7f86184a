using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Specification;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Testing;

/// <summary>A test with a sandbox of its own and a client of it.</summary>
public abstract class SandboxTest : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> _undescribed = new();
    private TestClient _client = null!;

    protected IamportSandbox Sandbox { get; private set; } = null!;

    protected IIamportClient Client => _client.Client;

    protected virtual IamportSandboxOptions Options => new();

    public async ValueTask InitializeAsync()
    {
        Sandbox = await IamportSandbox.StartAsync(Options);
        _client = TestClient.For(
            Sandbox.BaseAddress, time: Sandbox.Clock, build: builder => builder.AddHttpMessageHandler(() => new SandboxAnswers(_undescribed)));
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await Sandbox.DisposeAsync();
        _undescribed.Should().BeEmpty("the sandbox answers as PortOne's document describes");
    }

    /// <summary>Has the next request of an operation go wrong.</summary>
    protected void Strike(string operation, Fault fault) =>
        Sandbox.Faults = new FaultPlan { Rules = [new() { Operation = operation, Fault = fault, Times = 1 }] };

    /// <summary>The JSON body of the last request, as the server received it.</summary>
    protected JsonObject LastBody() => JsonNode.Parse(Sandbox.Requests[^1].Body)!.AsObject();
}
