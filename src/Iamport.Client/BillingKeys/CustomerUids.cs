using Iamport.Client.Http;
using Refit;

namespace Iamport.Client.BillingKeys;

/// <summary>The names of several keys in a query: each repeats the name of the list, brackets and all.</summary>
internal sealed class CustomerUids : IQueryConverter<IReadOnlyCollection<string>>
{
    public void Flatten(IReadOnlyCollection<string> value, string keyPrefix, ref GeneratedQueryStringBuilder builder, RefitSettings settings)
    {
        Requires.Items(value, "customerUids");
        foreach (var customerUid in value)
        {
            Requires.Text(customerUid, "customerUids");
            builder.AddPreEscapedKey("customer_uid[]", customerUid, preEncoded: false);
        }
    }
}
