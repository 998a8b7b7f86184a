using Refit;

namespace Iamport.Client;

/// <summary>Charges without a payment window.</summary>
/// <remarks>
/// The service has no idempotency key, and refuses a <c>merchant_uid</c> only once a payment with it was approved: two copies of a charge
/// in flight can both succeed. So a charge is sent once per call and never repeated here; hold a lock per order around it.
/// <see cref="IIamportClient.Outcomes"/> charges in the same way and also finds out what became of it.
/// </remarks>
public interface IKeyPaymentsApi : IIamportApi
{
    /// <summary>Charges a card that its holder told just now, exactly once per call. <c>POST /subscribe/payments/onetime</c></summary>
    /// <param name="request">The card, the order and the amount.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The payment as it came: money is there only when <see cref="Payment.Status"/> is paid.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused by the service (usually code 1) or the card company (-1); nothing was charged.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came: the card may have been charged.</exception>
    [Post("/subscribe/payments/onetime", Effect.Once)]
    Task<Payment> OnetimeAsync([Body] OnetimePaymentRequest request, CancellationToken cancellationToken = default);

    /// <summary>Charges a stored billing key, exactly once per call. <c>POST /subscribe/payments/again</c></summary>
    /// <param name="request">The billing key, the order and the amount.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The payment as it came: money is there only when <see cref="Payment.Status"/> is paid.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused by the service (usually code 1) or the card company (-1); nothing was charged.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came: the card may have been charged.</exception>
    /// <example>
    /// <code>
    /// var payment = await client.KeyPayments.AgainAsync(new() { CustomerUid = "customer-7", MerchantUid = "order-2", Amount = 9_900, Name = "Tea of the month" });
    /// var isPaid = payment.Status == PaymentStatus.Paid;  // a refused card answers too
    /// </code>
    /// </example>
    [Post("/subscribe/payments/again", Effect.Once)]
    Task<Payment> AgainAsync([Body] AgainPaymentRequest request, CancellationToken cancellationToken = default);
}
