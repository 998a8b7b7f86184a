using MerchantShop;
using Microsoft.AspNetCore.Connections;

ShopApplication opened;
try
{
    opened = await ShopApplication.StartAsync(args);
}
catch (IOException failure) when (failure.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"{failure.Message} Give the shop another address: --urls http://127.0.0.1:5080");
    return 1;
}

await using var shop = opened;
Console.WriteLine($"""

    다온차 Daon Tea   {shop.Address}
    shopkeeper        {new Uri(shop.Address, "keeper")}
    payments          {(shop.Sandbox is null ? "by the keys in the configuration" : "at the sandbox: no money moves")}

    """);
await shop.RunAsync();
return 0;
