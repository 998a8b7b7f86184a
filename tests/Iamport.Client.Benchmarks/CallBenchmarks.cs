using BenchmarkDotNet.Attributes;
using Iamport.Client.Benchmarks.Callers;
using Iamport.Client.Benchmarks.Service;

namespace Iamport.Client.Benchmarks;

/// <summary>Each call by the client, by the floor and by hand. Fewer than twenty warm-ups measure code that is not optimised yet.</summary>
[MemoryDiagnoser]
[WarmupCount(20)]
public class CallBenchmarks
{
    private InMemoryService _service = null!;
    private Callers.Client _client = null!;
    private Floor _floor = null!;
    private HandWritten _handWritten = null!;

    /// <summary>Whether answers come later than they are asked for.</summary>
    [Params(false, true)]
    public bool Yields { get; set; }

    [GlobalSetup]
    public void Start()
    {
        var page = Answers.Page(page: 1, pages: 1, Calls.PageSize);
        _service = new InMemoryService { Yields = Yields, List = _ => page };
        _client = new Callers.Client(() => _service, InMemoryService.Address);
        _floor = new Floor(_service, InMemoryService.Address);
        _handWritten = new HandWritten(_service, InMemoryService.Address);
    }

    [GlobalCleanup]
    public void Stop()
    {
        _client.Dispose();
        _floor.Dispose();
        _handWritten.Dispose();
        _service.Dispose();
    }

    [Benchmark]
    public Task<Payment> GetByFloor() => _floor.GetAsync();

    [Benchmark]
    public Task<Payment> GetByClient() => _client.GetAsync();

    [Benchmark]
    public Task<Payment> GetByHand() => _handWritten.GetAsync();

    [Benchmark]
    public Task<Payment> ChargeByFloor() => _floor.ChargeAsync();

    [Benchmark]
    public Task<Payment> ChargeByClient() => _client.ChargeAsync();

    [Benchmark]
    public Task<Page<Payment>> ListByFloor() => _floor.ListAsync();

    [Benchmark]
    public Task<Page<Payment>> ListByClient() => _client.ListAsync();
}
