namespace Iamport.Client.Http;

/// <summary>
/// What a request or an answer is about: the identifiers under which its outcome can be looked up, and the content by which it is recognised.
/// </summary>
internal readonly record struct RequestSubject(string? ImpUid = null, string? MerchantUid = null, string? CustomerUid = null)
{
    public decimal? Amount { get; init; }

    public Currency? Currency { get; init; }

    /// <summary>What the caller believed to be left to refund.</summary>
    public decimal? Remaining { get; init; }

    /// <summary>Why it was to be refunded.</summary>
    public string? Reason { get; init; }

    /// <summary>Every order of a request that is about several.</summary>
    public IReadOnlyList<string>? MerchantUids { get; init; }

    /// <summary>The charges to be scheduled.</summary>
    public IReadOnlyList<SentSchedule>? Schedules { get; init; }

    /// <summary>Until when a deposit was to arrive.</summary>
    public DateTimeOffset? VbankDue { get; init; }

    /// <summary>Which cash receipt was to be issued.</summary>
    public CashReceiptType? ReceiptType { get; init; }

    /// <summary>
    /// Whether an answer about this answers what was asked. An identifier that one of both leaves out says nothing; where a payment and an
    /// order are asked for, the payment is meant, as the service has it.
    /// </summary>
    public bool IsAnswerTo(RequestSubject asked) =>
        Is(CustomerUid, asked.CustomerUid)
        && (asked.ImpUid is not null ? Is(ImpUid, asked.ImpUid)
            : asked is { MerchantUid: null, MerchantUids: { Count: > 0 } orders } ? string.IsNullOrEmpty(MerchantUid) || orders.Contains(MerchantUid)
            : Is(MerchantUid, asked.MerchantUid));

    /// <summary>An identifier in the path goes before one in the body.</summary>
    public RequestSubject Or(RequestSubject body) => body with
    {
        ImpUid = ImpUid ?? body.ImpUid,
        MerchantUid = MerchantUid ?? body.MerchantUid,
        CustomerUid = CustomerUid ?? body.CustomerUid,
        Schedules = MerchantUid is { } order ? body.Schedules?.Select(schedule => schedule with { MerchantUid = order }).ToArray() : body.Schedules,
    };

    private static bool Is(string? named, string? asked) => asked is null || string.IsNullOrEmpty(named) || named == asked;
}
