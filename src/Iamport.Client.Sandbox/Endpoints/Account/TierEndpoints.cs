using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.Account;

namespace Iamport.Client.Sandbox.Endpoints.Account;

/// <summary>An agency's sub-merchants; of these operations only the reading is still in the specification.</summary>
internal sealed class TierEndpoints(MerchantLedger ledger)
{
    private const string Template = "/tiers/{tier_code}";

    public void Map(Routes routes)
    {
        routes.Core("GET", Template, call => Answer(ledger.Tiers.Read(Code(call))));
        routes.Core("POST", Template, call => Answer(ledger.Tiers.Add(Read(call))));
        routes.Core("PUT", Template, call => Answer(ledger.Tiers.Rename(Read(call))));
        routes.Core("DELETE", Template, call => Answer(ledger.Tiers.Delete(Code(call))));
    }

    private static string Code(Call call) => call.Route("tier_code");

    private static Tier Read(Call call) => new(Code(call), call.Body(refusedWith: 400).Required("tier_name"));

    private static Answer Answer(Tier tier) => Endpoints.Answer.Success(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("tier_code", tier.Code);
        writer.WriteString("tier_name", tier.Name);
        writer.WriteEndObject();
    });
}
