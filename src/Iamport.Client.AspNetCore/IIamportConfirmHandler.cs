namespace Iamport.Client.AspNetCore;

/// <summary>Decides whether money may be taken; registered in the container, named in <c>MapIamportConfirm&lt;THandler&gt;</c>.</summary>
public interface IIamportConfirmHandler
{
    /// <summary>Decides whether the service may take the money for an order.</summary>
    /// <param name="request">The question; nothing is approved yet.</param>
    /// <param name="cancellationToken">Ends when the answer can no longer be in time: the payment is refused then.</param>
    /// <returns>Whether to proceed.</returns>
    Task<ConfirmReply> HandleAsync(ConfirmRequest request, CancellationToken cancellationToken = default);
}
