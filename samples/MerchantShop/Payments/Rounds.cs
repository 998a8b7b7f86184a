using Iamport.Client;
using Iamport.Client.AspNetCore;
using Microsoft.Extensions.Options;

namespace MerchantShop.Payments;

/// <summary>Goes its round when something is due, and at once when it is woken.</summary>
public abstract class Rounds(IServiceScopeFactory scopes, IOptions<ShopOptions> options, TimeProvider time, ILogger logger) : BackgroundService
{
    /// <summary>Another process may have written something that is due earlier.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromHours(6);

    private TaskCompletionSource _bell = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Wake() => _bell.TrySetResult();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // Before the round: whoever rings during it is heard after it.
            _bell = new(TaskCreationOptions.RunContinuationsAsynchronously);
            var begun = time.GetUtcNow();
            DateTimeOffset? next = begun;
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                next = await RoundAsync(scope.ServiceProvider, stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                Log.RoundFailed(logger, GetType().Name, failure);
            }

            try
            {
                await _bell.Task.WaitAsync(SleepUntil(next, begun), time, stoppingToken);
            }
            catch (TimeoutException)
            {
            }
        }
    }

    /// <returns>When something is due next; null when nothing is.</returns>
    protected abstract Task<DateTimeOffset?> RoundAsync(IServiceProvider services, CancellationToken cancellationToken);

    /// <summary>Does something about one subject; what goes wrong with it at the service must not keep the others waiting.</summary>
    protected async Task AboutAsync(string subject, Func<Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            await work();
        }
        catch (PaymentMismatchException)
        {
            // It has been logged, and the order marked for the shopkeeper.
        }
        catch (IamportException failure)
        {
            Log.AskAgain(logger, subject, failure);
        }
    }

    /// <summary>What fell due during the round is done at once; what was due before it and still is waits a while.</summary>
    private TimeSpan SleepUntil(DateTimeOffset? next, DateTimeOffset begun)
    {
        var sleep = next <= begun ? options.Value.LookEvery : next - time.GetUtcNow() ?? LongestSleep;
        return sleep > LongestSleep ? LongestSleep : sleep > TimeSpan.Zero ? sleep : TimeSpan.Zero;
    }
}
