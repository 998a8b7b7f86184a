using Iamport.Client.Http;
using Refit;

namespace Iamport.Client;

/// <summary>The payments to look for: up to 100, by their own identifiers or those of their orders.</summary>
public sealed record PaymentUids
{
    private const int Most = 100;

    /// <summary>Names the payments to look for.</summary>
    /// <param name="impUids">Payments.</param>
    /// <param name="merchantUids">Orders.</param>
    /// <exception cref="ArgumentException">There is none, one is empty, or there are more than 100.</exception>
    public PaymentUids(IReadOnlyCollection<string>? impUids = null, IReadOnlyCollection<string>? merchantUids = null)
    {
        ImpUids = impUids ?? [];
        MerchantUids = merchantUids ?? [];
        if (ImpUids.Count + MerchantUids.Count is var count && count is 0 or > Most)
        {
            throw new ArgumentException($"{count} payments were named. One request can read from 1 to {Most}: split the list.", nameof(impUids));
        }

        foreach (var uid in ImpUids)
        {
            Requires.Text(uid, nameof(impUids));
        }

        foreach (var uid in MerchantUids)
        {
            Requires.Text(uid, nameof(merchantUids));
        }
    }

    /// <summary>Payments.</summary>
    [AliasAs("imp_uid[]")]
    public IReadOnlyCollection<string> ImpUids { get; }

    /// <summary>Orders.</summary>
    [AliasAs("merchant_uid[]")]
    public IReadOnlyCollection<string> MerchantUids { get; }

    /// <summary>Each identifier repeats the name of its list, brackets and all.</summary>
    internal sealed class Query : IQueryConverter<PaymentUids>
    {
        /// <inheritdoc/>
        public void Flatten(PaymentUids value, string keyPrefix, ref GeneratedQueryStringBuilder builder, RefitSettings settings)
        {
            foreach (var uid in value.ImpUids)
            {
                builder.AddPreEscapedKey("imp_uid[]", uid, preEncoded: false);
            }

            foreach (var uid in value.MerchantUids)
            {
                builder.AddPreEscapedKey("merchant_uid[]", uid, preEncoded: false);
            }
        }
    }
}
