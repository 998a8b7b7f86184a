using System.Reflection;

var builder = DistributedApplication.CreateBuilder(args);

// The sandbox that was built beside this. A shop of yours leaves "program" out: the package fetches the sandbox of its own release.
var program = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(static value => value.Key == "SandboxProgram").Value;
var iamport = builder.AddIamportSandbox("iamport", program: program);

var redis = builder.AddExecutable("redis", "redis-server", ".").WithEndpoint(scheme: "tcp", name: "tcp", isProxied: false);
var cache = redis.GetEndpoint("tcp");
redis.WithArgs("--port", cache.Property(EndpointProperty.Port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no");

var shop = builder.AddProject<Projects.MerchantShop>("shop")
    .WithHttpEndpoint()
    .WithReference(iamport)
    .WithEnvironment("Iamport__ChannelKey", "channel-key-html5_inicis")
    .WithEnvironment("Shop__Redis", $"{cache.Property(EndpointProperty.IPV4Host)}:{cache.Property(EndpointProperty.Port)}")
    // The sandbox begins empty each time, and so does the shop.
    .WithEnvironment("Shop__Database", Path.Combine(Directory.CreateTempSubdirectory("daon-tea-").FullName, "shop.db"))
    .WaitFor(iamport)
    .WaitFor(redis);
shop.WithEnvironment("Shop__PublicAddress", shop.GetEndpoint("http"));
iamport.WithWebhooksTo(shop, "/iamport/webhook");

await builder.Build().RunAsync();
