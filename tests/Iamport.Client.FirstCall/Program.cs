using Iamport.Client.Benchmarks.Callers;
using Iamport.Client.Benchmarks.Service;

// One call, and the process ends: what a merchant's job pays before its first answer.
using var service = new InMemoryService();
using var caller = Caller(args.Single(), service);
var payment = await ((ICaller)caller).GetAsync();
return payment.ImpUid == Calls.ImpUid ? 0 : 1;

static IDisposable Caller(string name, InMemoryService service) => name switch
{
    "client" => new Client(() => service, InMemoryService.Address),
    "floor" => new Floor(service, InMemoryService.Address),
    _ => throw new ArgumentException($"'{name}' is neither client nor floor."),
};
