using Iamport.Client.Tests.Resilience;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Iamport.Client.Tests.Authentication;

/// <summary>What time it is at the service, as far as this process was told.</summary>
public sealed class ServiceNowTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly CommonCache _cache = new();

    [Fact]
    public async Task It_goes_on_from_the_last_token_answer_however_far_the_clocks_are_apart()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        server.Given(ServiceStub.TokenRequest).RespondWith(Answer.Payload("""{"access_token":"a","now":1700000000.75,"expired_at":1700001800}"""));
        await using var provider = Process(server.Address, isShared: false);
        var connection = provider.GetRequiredKeyedService<IamportConnection>("");
        connection.ServiceNow.Should().BeNull();

        await WritingCalls.ReadAsync(provider.GetRequiredService<IIamportClient>());
        _time.Advance(TimeSpan.FromMinutes(3));

        connection.ServiceNow.Should().Be(DateTimeOffset.FromUnixTimeSeconds(1700000180));
    }

    [Fact]
    public async Task A_token_out_of_the_fleets_store_does_not_tell_it()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var first = Process(server.Address, isShared: true);
        await using var second = Process(server.Address, isShared: true);

        await _time.PassUntilAsync(WritingCalls.ReadAsync(first.GetRequiredService<IIamportClient>()));
        await _time.PassUntilAsync(WritingCalls.ReadAsync(second.GetRequiredService<IIamportClient>()));

        server.TokenRequests.Should().Be(1);
        first.GetRequiredKeyedService<IamportConnection>("").ServiceNow.Should().NotBeNull();
        second.GetRequiredKeyedService<IamportConnection>("").ServiceNow.Should().BeNull();
    }

    [Fact]
    public async Task That_the_connection_stopped_can_be_asked_at_any_time()
    {
        var provider = Process(new Uri("http://127.0.0.1"), isShared: false);
        var connection = provider.GetRequiredKeyedService<IamportConnection>("");
        var before = connection.Stopped;
        before.IsCancellationRequested.Should().BeFalse();

        await provider.DisposeAsync();

        before.IsCancellationRequested.Should().BeTrue();
        connection.Stopped.IsCancellationRequested.Should().BeTrue();
        connection.Stopped.WaitHandle.WaitOne(0).Should().BeTrue();
        connection.Dispose();
    }

    private ServiceProvider Process(Uri address, bool isShared)
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(_time);
        var builder = services.AddIamport(options =>
            (options.ImpKey, options.ImpSecret, options.BaseAddress) = ("sandbox_key", "sandbox_secret", address));
        if (isShared)
        {
            services.AddSingleton<Microsoft.Extensions.Caching.Distributed.IDistributedCache>(_cache);
            builder.UseDistributedTokenCache();
        }

        return services.BuildServiceProvider();
    }
}
