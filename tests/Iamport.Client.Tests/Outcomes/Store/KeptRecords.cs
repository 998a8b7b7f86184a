using System.Collections.Concurrent;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Outcomes.Store;

/// <summary>A store in memory. It keeps what it is given and then does what a test says, which may fail.</summary>
internal sealed class KeptRecords : IOutcomeStore
{
    private readonly ConcurrentDictionary<Guid, OutcomeRecord> _open = new();

    public Func<OutcomeRecord, CancellationToken, Task> OnAdd { get; set; } = (_, _) => Task.CompletedTask;

    public Func<OutcomeRecord, Task> OnComplete { get; set; } = _ => Task.CompletedTask;

    public ConcurrentQueue<OutcomeRecord> Added { get; } = new();

    public ConcurrentQueue<OutcomeRecord> Completed { get; } = new();

    public IEnumerable<OutcomeRecord> Open => _open.Values;

    /// <summary>A client of a sandbox that keeps its calls here.</summary>
    public TestClient ClientOf(IamportSandbox sandbox, Action<IamportOptions>? configure = null, TimeProvider? time = null) =>
        TestClient.For(sandbox.BaseAddress, configure, time ?? sandbox.Clock, Use);

    public void Use(IHttpClientBuilder builder) => builder.Services.AddSingleton<IOutcomeStore>(this);

    public async Task AddAsync(OutcomeRecord record, CancellationToken cancellationToken)
    {
        await OnAdd(record, cancellationToken);
        Added.Enqueue(record);
        _open[record.Id] = record;
    }

    public async Task CompleteAsync(OutcomeRecord record, CancellationToken cancellationToken)
    {
        cancellationToken.CanBeCanceled.Should().BeFalse();
        await OnComplete(record);
        Completed.Enqueue(record);
        _open.TryRemove(record.Id, out _);
    }

    public Task<IReadOnlyList<OutcomeRecord>> ListOpenAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<OutcomeRecord>>([.. _open.Values.OrderBy(record => record.NotBefore)]);
}
