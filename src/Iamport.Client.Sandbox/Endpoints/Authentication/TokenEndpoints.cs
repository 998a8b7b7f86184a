using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Authentication;

internal sealed class TokenEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes) => routes.Open("POST", "/users/getToken", GetToken);

    private Answer GetToken(Call call)
    {
        var body = call.Body(refusedWith: 400);
        var token = ledger.Tokens.Issue(body.Text("imp_key"), body.Text("imp_secret"));
        return Answer.Success(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("access_token", token.Token);
            writer.WriteTime("now", token.Now);
            writer.WriteTime("expired_at", token.ExpiredAt);
            writer.WriteEndObject();
        });
    }
}
