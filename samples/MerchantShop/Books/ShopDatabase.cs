using System.Text.Json;
using Iamport.Client;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MerchantShop.Books;

/// <summary>The shop's books, in a SQLite file.</summary>
public sealed class ShopDatabase(DbContextOptions<ShopDatabase> options, OneWriter writer) : DbContext(options)
{
    public DbSet<Good> Goods => Set<Good>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<Subscription> Subscriptions => Set<Subscription>();

    public DbSet<Refund> Refunds => Set<Refund>();

    public DbSet<KeptOutcome> Outcomes => Set<KeptOutcome>();

    public DbSet<HandledNews> HandledNews => Set<HandledNews>();

    /// <summary>Does all of it or, when it throws, nothing, while nobody else writes.</summary>
    public async Task<T> WriteAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        await writer.Turn.WaitAsync(cancellationToken);
        try
        {
            // What was read before the turn may be old.
            ChangeTracker.Clear();
            await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
            var result = await work();
            await SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        finally
        {
            writer.Turn.Release();
        }
    }

    public Task WriteAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        return WriteAsync(
            async () =>
            {
                await work();
                return true;
            },
            cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Milliseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<RefundAccount>().HaveConversion<AsJson>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<HandledNews>().HasKey(news => news.Key);
        modelBuilder.Entity<Order>().Ignore(order => order.Remaining);
        modelBuilder.Entity<Order>().HasIndex(order => new { order.State, order.LookAt });
        modelBuilder.Entity<Order>().HasIndex(order => new { order.SubscriptionId, order.Month }).IsUnique();
        modelBuilder.Entity<Order>().HasOne<Subscription>().WithMany().HasForeignKey(order => order.SubscriptionId);
        modelBuilder.Entity<Refund>().HasIndex(refund => refund.OrderId).IsUnique().HasFilter($"State = '{nameof(RefundState.UnderWay)}'");
    }

    private sealed class AsJson()
        : ValueConverter<RefundAccount, string>(
            account => JsonSerializer.Serialize(account, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<RefundAccount>(json, JsonSerializerOptions.Default)!);

    /// <summary>SQLite has no time with an offset; numbers can be compared and sorted.</summary>
    private sealed class Milliseconds()
        : ValueConverter<DateTimeOffset, long>(time => time.ToUnixTimeMilliseconds(), number => DateTimeOffset.FromUnixTimeMilliseconds(number));
}

/// <summary>SQLite lets one write at a time. Who waits for its turn here waits without holding a thread.</summary>
public sealed class OneWriter : IDisposable
{
    public SemaphoreSlim Turn { get; } = new(1);

    public void Dispose() => Turn.Dispose();
}
