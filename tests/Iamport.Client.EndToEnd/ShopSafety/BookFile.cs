using Iamport.Client.EndToEnd.Testing;
using MerchantShop.Books;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>The file of a shop's books, opened past the shop.</summary>
internal sealed class BookFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("shop-safety-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "shop.db");

    private string Address => $"Data Source={Path};Pooling=False";

    public async Task<T> UseAsync<T>(Func<ShopDatabase, Task<T>> use)
    {
        using var writer = new OneWriter();
        await using var shop = new ShopDatabase(new DbContextOptionsBuilder<ShopDatabase>().UseSqlite(Address).Options, writer);
        return await use(shop);
    }

    public Task<Order> OrderAsync(string id) => UseAsync(shop => shop.Orders.AsNoTracking().SingleAsync(order => order.Id == id));

    public async Task<OrderState> StateAsync(string id) => (await OrderAsync(id)).State;

    /// <summary>The shop has asked for a new order itself, and found nothing; it does not ask again within the minute.</summary>
    public Task LookedForAsync(string id) => Eventually.TrueAsync(async () => await OrderAsync(id) is var order && order.LookAt > order.CreatedAt);

    public Task<long> StockAsync(string good = Buyer.Good) =>
        UseAsync(shop => shop.Goods.Where(found => found.Id == good).Select(found => found.Stock).SingleAsync());

    /// <summary>Fills a new file as the shop does, and then some.</summary>
    public Task<int> PrepareAsync(params object[] rows) => UseAsync(async shop =>
    {
        await Assortment.OpenAsync(shop, CancellationToken.None);
        shop.AddRange(rows);
        return await shop.SaveChangesAsync();
    });

    public Task<int> ExecuteAsync(string sql) => UseAsync(shop => shop.Database.ExecuteSqlRawAsync(sql));

    /// <summary>Keeps everybody else from writing until it is disposed of.</summary>
    public async Task<SqliteConnection> LockAsync()
    {
        var connection = new SqliteConnection(Address);
        await connection.OpenAsync();
        _ = await connection.BeginTransactionAsync();
        return connection;
    }

    /// <summary>Whether somebody is in the middle of writing, or has been killed there.</summary>
    public async Task<bool> IsBeingWrittenAsync()
    {
        await using var connection = new SqliteConnection($"{Address};Default Timeout=1");
        await connection.OpenAsync();
        try
        {
            await using var transaction = await connection.BeginTransactionAsync();
            return false;
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode == SQLitePCL.raw.SQLITE_BUSY)
        {
            return true;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
