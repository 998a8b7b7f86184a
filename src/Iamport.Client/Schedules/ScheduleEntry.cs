using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.KeyPayments;

namespace Iamport.Client;

/// <summary>One charge to make at a given time.</summary>
public sealed partial record ScheduleEntry : ChargeRequest
{
    /// <summary>When to charge; must lie ahead.</summary>
    public required DateTimeOffset ScheduleAt { get; init; }

    /// <summary>What is bought, at most 40 characters.</summary>
    public required string Name { get; init; }

    /// <summary>How many pieces are bought.</summary>
    public int? ProductCount { get; init; }

    /// <summary>Which cash receipt to issue with the payment; tosspay_v2 only.</summary>
    public CashReceiptType? CashReceiptType { get; init; }

    /// <summary>The day from which Naver Pay counts the service as used.</summary>
    [JsonIgnore, JsonPropertyName("-")]
    public DateOnly? NaverUseCfm { get; init; }

    [JsonInclude]
    internal ChargeExtra? Extra
    {
        get => ChargeExtra.Of(NaverUseCfm);
        init => NaverUseCfm = value?.ToDay() ?? NaverUseCfm;
    }

    internal void Validate()
    {
        Requires.Time(ScheduleAt, nameof(ScheduleAt));
        Requires.Text(Name, nameof(Name));
        ValidateCharge();
    }
}
