using System.Globalization;
using System.Text.Json.Serialization;

namespace Iamport.Client.KeyPayments;

/// <summary>The object <c>extra</c> of a charge.</summary>
internal sealed record ChargeExtra([property: JsonPropertyName("naverUseCfm")] string NaverUseCfm)
{
    public static ChargeExtra? Of(DateOnly? naverUseCfm) =>
        naverUseCfm is { } day ? new ChargeExtra(day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)) : null;
}
