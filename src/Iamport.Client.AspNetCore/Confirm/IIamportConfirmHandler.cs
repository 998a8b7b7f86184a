namespace Iamport.Client.AspNetCore;

/// <summary>Decides whether money may be taken; registered in the container, named in <c>MapIamportConfirm&lt;THandler&gt;</c>.</summary>
public interface IIamportConfirmHandler
{
    /// <summary>Decides whether the service may take the money for an order.</summary>
    /// <remarks>
    /// An order that is open in two windows is asked for twice, at once perhaps, and both could be charged: write down which attempt
    /// (<see cref="ConfirmRequest.ImpUid"/>) has the yes, in the transaction that decides, and refuse the other.
    /// </remarks>
    /// <param name="request">The question; nothing is approved yet.</param>
    /// <param name="cancellationToken">Ends when the answer can no longer be in time: the payment is refused then.</param>
    /// <returns>Whether to proceed.</returns>
    Task<ConfirmReply> HandleAsync(ConfirmRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes back a <see cref="ConfirmReply.Proceed"/> that did not reach the service: it came too late, or the service had hung up. The
    /// payment was refused, nothing will be charged for it; give free what was held for it.
    /// </summary>
    /// <remarks>
    /// Called in a scope of its own. It is not called when the process ends first: what is held should end by itself as well. By default
    /// nothing is taken back.
    /// </remarks>
    /// <param name="request">The question that was answered too late.</param>
    /// <param name="cancellationToken">Ends when the application no longer waits for its requests.</param>
    /// <returns>A task that ends when it is undone.</returns>
    Task WithdrawAsync(ConfirmRequest request, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
