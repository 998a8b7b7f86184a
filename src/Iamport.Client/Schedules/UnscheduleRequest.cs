using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>
/// Which pending charges to take back. On the wire a missing list of orders means all of the customer's; here that is a word.
/// </summary>
public sealed partial record UnscheduleRequest : IRequest
{
    [JsonConstructor]
    internal UnscheduleRequest(string? customerUid, IReadOnlyList<string>? merchantUids)
    {
        CustomerUid = customerUid;
        MerchantUids = merchantUids;
    }

    /// <summary>The billing key; null when the orders alone decide.</summary>
    public string? CustomerUid { get; }

    /// <summary>The orders; null for all of the billing key's.</summary>
    [JsonPropertyName("merchant_uid")]
    public IReadOnlyList<string>? MerchantUids { get; }

    RequestSubject IRequest.Subject => new(MerchantUid: MerchantUids is [var only] ? only : null, CustomerUid: CustomerUid)
    {
        MerchantUids = MerchantUids,
    };

    /// <summary>Takes back every pending charge of a billing key.</summary>
    /// <param name="customerUid">The key.</param>
    /// <returns>The request.</returns>
    public static UnscheduleRequest All(string customerUid) => new(customerUid ?? "", null);

    /// <summary>Takes back the charges of these orders.</summary>
    /// <param name="merchantUids">The orders.</param>
    /// <returns>The request.</returns>
    public static UnscheduleRequest Only(params IReadOnlyList<string> merchantUids) => new(null, merchantUids ?? []);

    /// <summary>Takes back the charges of these orders, as far as they are the billing key's.</summary>
    /// <param name="customerUid">The key.</param>
    /// <param name="merchantUids">The orders.</param>
    /// <returns>The request.</returns>
    public static UnscheduleRequest OnlyOf(string customerUid, params IReadOnlyList<string> merchantUids) =>
        new(customerUid ?? "", merchantUids ?? []);

    void IRequest.Validate(DateTimeOffset now)
    {
        if (MerchantUids is null || CustomerUid is not null)
        {
            Requires.Text(CustomerUid, nameof(CustomerUid));
        }

        if (MerchantUids is not null)
        {
            Requires.Items(MerchantUids, nameof(MerchantUids));
            foreach (var merchantUid in MerchantUids)
            {
                Requires.Text(merchantUid, nameof(MerchantUids));
            }
        }
    }
}
