using System.Text.Json.Serialization;
using Iamport.Client.Escrow;

namespace Iamport.Client.KeyPayments;

/// <summary>The object <c>extra</c> of a charge.</summary>
internal sealed record ChargeExtra([property: JsonPropertyName("naverUseCfm")] string NaverUseCfm)
{
    public DateOnly ToDay() => CompactDate.Parse(NaverUseCfm);

    public static ChargeExtra? Of(DateOnly? naverUseCfm) =>
        naverUseCfm is { } day ? new ChargeExtra(CompactDate.ToText(day)) : null;
}
