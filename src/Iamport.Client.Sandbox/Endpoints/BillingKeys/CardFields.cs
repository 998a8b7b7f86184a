namespace Iamport.Client.Sandbox.Endpoints.BillingKeys;

internal static class CardFields
{
    /// <summary>The key to be issued, from the customer_* fields.</summary>
    public static SandboxBillingKey Draft(string customerUid, Fields body) => new()
    {
        CustomerUid = customerUid,
        CustomerId = body.Text("customer_id"),
        CustomerName = body.Text("customer_name"),
        CustomerTel = body.Text("customer_tel"),
        CustomerEmail = body.Text("customer_email"),
        CustomerAddr = body.Text("customer_addr"),
        CustomerPostcode = body.Text("customer_postcode"),
    };
}
