using System.Security.Cryptography;
using System.Text;
using Iamport.Client.Diagnostics;
using Iamport.Client.Http;
using Iamport.Client.Outcomes.Evidence;
using Iamport.Client.Resilience;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Iamport.Client.Outcomes.Records;

/// <summary>Writes down calls of one registration, keeps them in the shop's store if there is one, and says which are of another client.</summary>
internal sealed class RecordBook(
    string registration,
    IamportOptions first,
    Func<IamportOptions> readOptions,
    Func<DateTimeOffset?> readServiceTime,
    IOutcomeStore? store,
    TimeProvider time,
    ILogger logger)
{
    private const string OrdinaryHost = "api.iamport.kr";

    /// <summary>The service's own time, where it is known and this machine's is near it.</summary>
    public DateTimeOffset? ServiceNow => readServiceTime() is { } theirs && SendingTime.Agree(theirs, time.GetUtcNow()) ? theirs : null;

    /// <summary>Whether calls are kept.</summary>
    public bool Keeps => store is not null;

    /// <summary>A call as it is about to be sent.</summary>
    public OutcomeRecord Describe(OperationRequest request)
    {
        var now = time.GetUtcNow();
        var begun = time.GetElapsedTime(request.StartedAt);
        return Describe(request.Operation.Name, request.Subject, request.Host.Tier, request.Settings) with
        {
            Before = request.Tracking?.Before,
            NotBefore = request.FirstSentAt == default ? now : request.FirstSentAt,
            NotAfter = now + first.TotalTimeout,
            // Kept also where the clocks are far apart: then neither of them is believed.
            ServiceTime = readServiceTime() - begun,
        };
    }

    /// <summary>The same call once it has ended: it can have been sent no later than now.</summary>
    public OutcomeRecord DescribeEnded(OperationRequest request)
    {
        var described = Describe(request);
        return (request.Record is { } kept ? kept with { ServiceTime = kept.ServiceTime ?? described.ServiceTime } : described) with
        {
            NotAfter = time.GetUtcNow(), EndedAt = time.GetTimestamp(),
        };
    }

    /// <summary>A call of which only the shop's own books tell.</summary>
    public OutcomeRecord Describe(string operation, RequestSubject subject, string? tier, DateTimeOffset sentAt)
    {
        return Describe(operation, subject, tier, Settings()) with { NotBefore = sentAt, NotAfter = sentAt };
    }

    /// <summary>Why a call cannot be resolved here, in a sentence; null when it can.</summary>
    public string? Elsewhere(OutcomeRecord record, string? tier)
    {
        IamportOptions settings;
        try
        {
            settings = Settings();
        }
        catch (IamportException failure)
        {
            return failure.Message;
        }

        return record.Registration != registration
                ? $"It was sent by the client that is registered as '{record.Registration}'; this one is '{registration}'. Resolve it with that."
            : record.Tier != tier
                ? record.Tier is null
                    ? $"It was sent for the merchant, and this client is for the tier {tier}. Resolve it with the client that ForTier was called on."
                    : $"It was sent for the tier {record.Tier}. Resolve it with ForTier(\"{record.Tier}\").Outcomes."
            : Service(record.Address) != Service(settings.BaseAddress)
                ? $"It was sent to {record.Address}, and this client asks {Service(settings.BaseAddress)}. Resolve it with a client for that address."
            : record.Account != Fingerprint(settings.ImpKey)
                ? "It was sent with another ImpKey than this client's. Resolve it with a client that has that key."
            : null;
    }

    /// <summary>Keeps a call that is about to be sent.</summary>
    /// <exception cref="IamportConnectionException">It could not be kept, and must not be sent.</exception>
    public async Task KeepAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        var record = Describe(request);
        // Also when adding fails: it may have been kept all the same.
        request.Record = record;
        try
        {
            await store!.AddAsync(record, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw new IamportConnectionException(
                $"{record.Operation} was not sent: the outcome store could not keep it. Calling again is safe.", record.Operation, failure);
        }
    }

    /// <summary>Completes what was kept; whatever the store throws, what is known stands.</summary>
    public async Task CompleteAsync(OutcomeRecord record)
    {
        // What only the shop's books told was never kept.
        if (store is null || record.Operation is Resolvable.ChargeByTheBooks or Resolvable.RefundByTheBooks)
        {
            return;
        }

        try
        {
            await store.CompleteAsync(record, CancellationToken.None).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The money has moved or not, whatever a database says.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.NotCompleted(logger, record.Operation, failure);
        }
    }

    /// <summary>What is open in the store and can be resolved here.</summary>
    public async Task<IReadOnlyList<OutcomeRecord>> ListOpenAsync(string? tier, CancellationToken cancellationToken) =>
        store is null ? []
        : [.. (await store.ListOpenAsync(cancellationToken).ConfigureAwait(false)).Where(record => Elsewhere(record, tier) is null)];

    private IamportOptions Settings()
    {
        try
        {
            return readOptions();
        }
        catch (OptionsValidationException failure)
        {
            throw new IamportException("The settings of the moment cannot be used, so that it is not known whom to ask.", operation: null, failure);
        }
    }

    private OutcomeRecord Describe(string operation, RequestSubject subject, string? tier, IamportOptions settings) => new()
    {
        Id = Guid.NewGuid(),
        Operation = operation,
        Registration = registration,
        Address = Service(settings.BaseAddress),
        Account = Fingerprint(settings.ImpKey),
        Tier = tier,
        ImpUid = subject.ImpUid,
        MerchantUid = subject.MerchantUid,
        MerchantUids = subject.MerchantUids!,
        CustomerUid = subject.CustomerUid,
        Amount = subject.Amount,
        Currency = subject.Currency,
        Remaining = subject.Remaining,
        Reason = subject.Reason,
        Schedules = subject.Schedules!,
        VbankDue = subject.VbankDue,
        ReceiptType = subject.ReceiptType,
        NotBefore = default,
        NotAfter = default,
        Window = first.OutcomeWindow,
    };

    // Both hosts are one service.
    private static Uri Service(Uri address) =>
        address.Host == IamportOptions.StaticAddressHost.Host ? new UriBuilder(address) { Host = OrdinaryHost }.Uri : address;

    /// <summary>Tells an account by its key, without telling the key.</summary>
    public static string Fingerprint(string impKey) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"Iamport.Client account\n{impKey}")), 0, 16);
}
