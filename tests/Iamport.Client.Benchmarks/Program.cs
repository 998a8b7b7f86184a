using Iamport.Client.Benchmarks.Callers;
using Iamport.Client.Benchmarks.Ratios;
using Iamport.Client.Benchmarks.Service;

var address = new Uri("https://api.example.com");
foreach (var yields in args.Length > 0 ? new[] { false } : new[] { false, true })
{
    using var service = new InMemoryService { Yields = yields };
    using var client = new Client(() => service, address);
    using var floor = new Floor(service, address);
    using var hand = new HandWritten(service, address);
    var span = TimeSpan.FromSeconds(4);
    Print("get", await Pairs.CompareAsync(client.GetAsync, floor.GetAsync, span));
    Console.WriteLine($"  bytes {await Pairs.BytesAsync(floor.GetAsync)} {await Pairs.BytesAsync(client.GetAsync)}");
    Print("charge", await Pairs.CompareAsync(client.ChargeAsync, floor.ChargeAsync, span));
    Console.WriteLine($"  bytes {await Pairs.BytesAsync(floor.ChargeAsync)} {await Pairs.BytesAsync(client.ChargeAsync)}");
    if (args.Length == 0) Print("list", await Pairs.CompareAsync(client.ListAsync, floor.ListAsync, span));
    Print("hand", await Pairs.CompareAsync(client.GetAsync, hand.GetAsync, span));
    Console.WriteLine($"  time {(await Pairs.TimeAsync(floor.GetAsync, 5000)).TotalMicroseconds / 5000} us");
}

static void Print(string name, (double Time, double Bytes) ratio) => Console.WriteLine($"{name} {ratio.Time:F2} {ratio.Bytes:F3}");
