using MerchantShop;

await using var shop = await ShopApplication.StartAsync(args);
Console.WriteLine($"""

    다온차 Daon Tea   {shop.Address}
    shopkeeper        {new Uri(shop.Address, "keeper")}
    payments          {(shop.Sandbox is null ? "by the keys in the configuration" : "at the sandbox: no money moves")}

    """);
await shop.RunAsync();
