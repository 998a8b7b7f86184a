using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace MerchantShop;

/// <summary>Where the service and the customer reach the shop. Never taken from a request: whoever sends it could name another shop.</summary>
public sealed class ShopAddress(IServer server, IOptions<ShopOptions> options)
{
    public Uri Root => options.Value.PublicAddress
        ?? new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First().Replace("[::]", "localhost", StringComparison.Ordinal));

    public Uri Webhook => new(Root, "iamport/webhook");

    public Uri Confirm => new(Root, "iamport/confirm");

    public Uri Of(string path) => new(Root, path);
}
