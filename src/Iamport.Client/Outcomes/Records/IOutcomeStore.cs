namespace Iamport.Client;

/// <summary>
/// Keeps what is sent and not known yet, so that a process that dies in the middle of a charge leaves its record to the next one. Register
/// one in the container and every charge, refund and other call that is sent once is kept, whoever makes it.
/// </summary>
/// <remarks>
/// A singleton for many threads, over the shop's own database. Two processes may resolve one record: what a shop does upon the answer, it
/// does by compare-and-set in its own books. Without a store nothing is kept.
/// </remarks>
public interface IOutcomeStore
{
    /// <summary>Keeps a record before its call is sent; durable once this returns. When it throws, nothing is sent.</summary>
    /// <param name="record">What is about to be sent.</param>
    /// <param name="cancellationToken">The caller's: nothing has been sent yet.</param>
    /// <returns>A task.</returns>
    Task AddAsync(OutcomeRecord record, CancellationToken cancellationToken = default);

    /// <summary>
    /// The outcome of a call is known, or nothing of it was sent. When this throws, the outcome stands all the same and the record stays open.
    /// </summary>
    /// <param name="record">One that was added; it may have been completed before, and by another process.</param>
    /// <param name="cancellationToken">Never cancelled by the library.</param>
    /// <returns>A task.</returns>
    Task CompleteAsync(OutcomeRecord record, CancellationToken cancellationToken = default);

    /// <summary>Lists what was added and not completed: what a shop resolves when it starts.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The records, the oldest first; a call that is under way at this moment is among them.</returns>
    Task<IReadOnlyList<OutcomeRecord>> ListOpenAsync(CancellationToken cancellationToken = default);
}
