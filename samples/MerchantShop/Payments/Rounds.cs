using Iamport.Client;
using Microsoft.Extensions.Options;

namespace MerchantShop.Payments;

/// <summary>Goes its round now and then, and at once when it is woken.</summary>
public abstract class Rounds(IServiceScopeFactory scopes, IOptions<ShopOptions> options, TimeProvider time, ILogger logger) : BackgroundService
{
    private TaskCompletionSource _bell = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Wake() => _bell.TrySetResult();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // Before the round: whoever rings during it is heard after it.
            _bell = new(TaskCreationOptions.RunContinuationsAsynchronously);
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await RoundAsync(scope.ServiceProvider, stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                Log.RoundFailed(logger, GetType().Name, failure);
            }

            try
            {
                await _bell.Task.WaitAsync(options.Value.LookEvery, time, stoppingToken);
            }
            catch (TimeoutException)
            {
            }
        }
    }

    protected abstract Task RoundAsync(IServiceProvider services, CancellationToken cancellationToken);

    /// <summary>Does something about one subject; what goes wrong with it at the service must not keep the others waiting.</summary>
    protected async Task AboutAsync(string subject, Func<Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            await work();
        }
        catch (IamportException failure)
        {
            Log.AskAgain(logger, subject, failure);
        }
    }
}
