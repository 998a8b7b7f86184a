namespace Iamport.Client.Http;

/// <summary>What a request is about: the identifiers under which its outcome can be looked up, and the content by which it is recognised.</summary>
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

    /// <summary>An identifier in the path goes before one in the body.</summary>
    public RequestSubject Or(RequestSubject body) => body with
    {
        ImpUid = ImpUid ?? body.ImpUid,
        MerchantUid = MerchantUid ?? body.MerchantUid,
        CustomerUid = CustomerUid ?? body.CustomerUid,
        Schedules = MerchantUid is { } order ? body.Schedules?.Select(schedule => schedule with { MerchantUid = order }).ToArray() : body.Schedules,
    };
}
