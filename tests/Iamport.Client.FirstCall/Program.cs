using System.Diagnostics;
using System.Text.Unicode;
using Iamport.Client.Benchmarks.Callers;
using Iamport.Client.Benchmarks.Service;

// One call, and the process ends: what a merchant's job pays before its first answer. What making the caller and its first call took, and
// the processor's time up to here, go to the output as microseconds in bytes: a console writer would cost more than what is measured.
using var service = new InMemoryService();
var began = Stopwatch.GetTimestamp();
using var caller = Caller(args, service);
var made = Stopwatch.GetElapsedTime(began);
var payment = await ((ICaller)caller).GetAsync();
var got = Stopwatch.GetElapsedTime(began) - made;
#if NET9_0_OR_GREATER
var used = Environment.CpuUsage.TotalTime;
#else
var used = TimeSpan.Zero;
#endif
var line = new byte[64];
Utf8.TryWrite(line, $"{(long)made.TotalMicroseconds} {(long)got.TotalMicroseconds} {(long)used.TotalMicroseconds}", out var length);
var output = Console.OpenStandardOutput();
await output.WriteAsync(line.AsMemory(0, length));
return payment.ImpUid == Calls.ImpUid ? 0 : 1;

static IDisposable Caller(string[] args, InMemoryService service) => args switch
{
    ["client"] => new Client(() => service, InMemoryService.Address),
    ["create", var address] => new Created(new Uri(address)),
    ["floor"] => new Floor(service, InMemoryService.Address),
    _ => throw new ArgumentException("Say client, floor, or create and the service's address."),
};
