using Microsoft.Extensions.Options;

namespace MerchantShop.Books;

/// <summary>Which file the books are in.</summary>
public static class DatabaseFile
{
    public static string Of(IServiceProvider services)
    {
        if (services.GetRequiredService<IOptions<ShopOptions>>().Value.Database is { Length: > 0 } file)
        {
            return file;
        }

        // The sandbox forgets every payment when it stops: books that remember them would be false.
        var folder = services.GetRequiredService<OwnSandbox>().Instance is null
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), nameof(MerchantShop))
            : Path.Combine(Path.GetTempPath(), $"{nameof(MerchantShop)}-{Environment.ProcessId}");
        return Path.Combine(Directory.CreateDirectory(folder).FullName, "shop.db");
    }
}
