namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>What a caller is told, as a word.</summary>
internal enum Word
{
    Charged,
    ChargedDifferently,
    NotCharged,
    Refunded,
    NotRefunded,
    NothingLeft,
    RemainderChanged,
    Pending,
    Executed,
    NotExecuted,
    Verified,
    NotFound,

    /// <summary>An exception that says that nothing was executed.</summary>
    Refused,

    StillUnknown,

    /// <summary>Neither a truth nor a documented exception.</summary>
    Lost,

    /// <summary>An answer of the service, handed on without a word of ours about money.</summary>
    Nothing,
}

/// <summary>What a caller was told by one call.</summary>
internal sealed record CampaignSaying(Word Word, string? ImpUid = null)
{
    /// <summary>What to ask with again, of what is unknown.</summary>
    public OutcomeRecord? Record { get; init; }

    /// <summary>What an exception said.</summary>
    public string Text { get; init; } = "";

    public static CampaignSaying Of(ChargeOutcome outcome) => outcome switch
    {
        ChargeOutcome.Charged charged => new(Word.Charged, charged.Payment.ImpUid),
        ChargeOutcome.ChargedDifferently charged => new(Word.ChargedDifferently, charged.Payment.ImpUid) { Text = $"{charged.Mismatch}" },
        ChargeOutcome.NotCharged not => new(Word.NotCharged, not.Attempt?.ImpUid) { Text = not.Reason },
        ChargeOutcome.StillUnknown unknown => new(Word.StillUnknown) { Record = unknown.Record, Text = unknown.Reason },
        _ => new(Word.Lost) { Text = $"{outcome}" },
    };

    public static CampaignSaying Of(RefundOutcome outcome) => outcome switch
    {
        RefundOutcome.Refunded refunded => new(Word.Refunded, refunded.Payment.ImpUid),
        RefundOutcome.Pending pending => new(Word.Pending, pending.Payment.ImpUid),
        RefundOutcome.NothingLeft nothing => new(Word.NothingLeft, nothing.Payment.ImpUid),
        RefundOutcome.RemainderChanged changed => new(Word.RemainderChanged, changed.Payment.ImpUid),
        RefundOutcome.NotRefunded not => new(Word.NotRefunded, not.Payment?.ImpUid) { Text = not.Reason },
        RefundOutcome.StillUnknown unknown => new(Word.StillUnknown) { Record = unknown.Record, Text = unknown.Reason },
        _ => new(Word.Lost) { Text = $"{outcome}" },
    };

    public static CampaignSaying Of(IamportOutcome<IReadOnlyList<ScheduledPayment>> outcome) => outcome switch
    {
        IamportOutcome<IReadOnlyList<ScheduledPayment>>.Executed => new(Word.Executed),
        IamportOutcome<IReadOnlyList<ScheduledPayment>>.NotExecuted => new(Word.NotExecuted),
        IamportOutcome<IReadOnlyList<ScheduledPayment>>.StillUnknown unknown =>
            new(Word.StillUnknown) { Record = unknown.Record, Text = unknown.Reason },
        _ => new(Word.Lost) { Text = $"{outcome}" },
    };

    public static CampaignSaying Of(PaymentVerdict verdict) =>
        verdict.IsPaid ? new(Word.Verified, verdict.ImpUid)
        : verdict.Mismatch == PaymentMismatch.NotFound ? new(Word.NotFound, verdict.ImpUid)
        : new(Word.Nothing);

    /// <summary>What a direct charge says: an answer that is not paid is the service's word and not ours.</summary>
    public static CampaignSaying Of(Payment payment) =>
        payment.Status == PaymentStatus.Paid ? new(Word.Charged, payment.ImpUid) : new(Word.Nothing);

    /// <summary>Asks, and takes every exception for what its documentation says.</summary>
    public static async Task<CampaignSaying> AskAsync(Func<Task<CampaignSaying>> ask, CancellationToken patience)
    {
        try
        {
            return await ask().WaitAsync(Campaign.Hang, CancellationToken.None);
        }
        catch (IamportOutcomeUnknownException unknown)
        {
            return new(Word.StillUnknown) { Record = unknown.Record, Text = unknown.Message };
        }
        catch (Exception refusal) when (refusal is IamportApiException or IamportConnectionException
            || (refusal is OperationCanceledException && patience.IsCancellationRequested))
        {
            return new(Word.Refused) { Text = $"{refusal.GetType().Name}: {refusal.Message}" };
        }
        catch (Exception exception)
        {
            return new(Word.Lost) { Text = $"{exception}" };
        }
    }
}
