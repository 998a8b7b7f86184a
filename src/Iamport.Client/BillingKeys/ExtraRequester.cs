using Refit;

namespace Iamport.Client.BillingKeys;

/// <summary>Who asks, in the brackets of the field <c>extra</c>.</summary>
internal sealed class ExtraRequester : IQueryConverter<Requester?>
{
    public void Flatten(Requester? value, string keyPrefix, ref GeneratedQueryStringBuilder builder, RefitSettings settings) =>
        builder.AddPreEscapedKey("extra[requester]", value?.Value, preEncoded: false);
}
