using Refit;

namespace Iamport.Client;

/// <summary>
/// Web addresses under which a customer can pay. They are made by another host, <see cref="IamportOptions.PaymentLinkBaseAddress"/>,
/// which gets no token. Whoever has the address can pay, once: the result comes by webhook only, and only when it was paid.
/// </summary>
public interface IPaymentLinksApi : IIamportApi
{
    /// <summary>
    /// Makes a link that can be paid until it ends; nothing is charged now. <c>POST /api/supplements/v1/link/payment</c>
    /// </summary>
    /// <remarks>Every call makes another link, and an order can have several: disable the ones you no longer mean.</remarks>
    /// <param name="request">What to pay, how, and until when.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The link.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused; there is no link.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">
    /// It was sent and no answer came: a link may exist that nobody knows. Making another one charges nobody.
    /// </exception>
    /// <example>
    /// <code>
    /// var link = await client.PaymentLinks.CreateAsync(new()
    /// {
    ///     ExpiredAt = DateTimeOffset.UtcNow.AddDays(1),
    ///     PaymentInfo = new()
    ///     {
    ///         UserCode = userCode, MerchantUid = "order-1", Title = "Tea House", Name = "Three cups", Amount = 12_000, Currency = Currency.Krw, BuyerTel = "",
    ///         PayMethods = [new() { PayMethod = PayMethod.Card, Label = "Card", ChannelKey = channelKey }],
    ///     },
    /// });
    /// </code>
    /// </example>
    [Post("/api/supplements/v1/link/payment", Effect.Once)]
    Task<PaymentLink> CreateAsync([Body] CreatePaymentLinkRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Ends a link at once and for good: nobody can pay there any more. <c>PUT /api/supplements/v1/link/payment/{link_id}</c>
    /// </summary>
    /// <param name="linkId">The link's <see cref="PaymentLink.Id"/>.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>A task that ends when the link is disabled.</returns>
    /// <exception cref="ArgumentException">The link is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused, as for a link that does not exist.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">
    /// No attempt got an answer that can be believed: the link may still be paid. Disable it again.
    /// </exception>
    /// <example>
    /// <code>
    /// await client.PaymentLinks.DisableAsync(link.Id);
    /// </code>
    /// </example>
    [Put("/api/supplements/v1/link/payment/{linkId}", Effect.Replaceable)]
    Task DisableAsync(string linkId, CancellationToken cancellationToken = default);
}
