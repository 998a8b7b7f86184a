namespace Iamport.Client;

/// <summary>
/// The i'mport (PortOne V1) payment API, one property per area. Safe for use by many threads; implemented by this library and by test
/// doubles only, so a new member is a minor change.
/// </summary>
public interface IIamportClient
{
    /// <summary>The merchant's channels, and an agency's sub-merchants.</summary>
    IAccountApi Account { get; }

    /// <summary>Payments with the welfare points of Benepia.</summary>
    IBenepiaApi Benepia { get; }

    /// <summary>Stored cards.</summary>
    IBillingKeysApi BillingKeys { get; }

    /// <summary>Cash receipts of payments by transfer or virtual account, and of cash taken elsewhere.</summary>
    ICashReceiptsApi CashReceipts { get; }

    /// <summary>Identity verifications.</summary>
    ICertificationsApi Certifications { get; }

    /// <summary>The tables of card companies and banks.</summary>
    ICodesApi Codes { get; }

    /// <summary>Barcodes to pay with at a convenience store.</summary>
    IConvenienceStoresApi ConvenienceStores { get; }

    /// <summary>Deliveries of payments that are held in escrow.</summary>
    IEscrowApi Escrow { get; }

    /// <summary>Orders as Kakao Pay itself keeps them.</summary>
    IKakaoPayApi KakaoPay { get; }

    /// <summary>KCP Quick Pay: members, prepaid money, auto-pay keys.</summary>
    IKcpQuickPayApi KcpQuickPay { get; }

    /// <summary>Charges without a payment window: by card number or by stored billing key.</summary>
    IKeyPaymentsApi KeyPayments { get; }

    /// <summary>Naver Pay beyond the payment itself: product orders, reviews, points, escrow.</summary>
    INaverPayApi NaverPay { get; }

    /// <summary>Charges and refunds that end in a truth, and the truth about calls whose answer was lost.</summary>
    IOutcomes Outcomes { get; }

    /// <summary>Sub-merchants named on sales slips.</summary>
    IPartnerReceiptsApi PartnerReceipts { get; }

    /// <summary>Orders that were paid with PAYCO.</summary>
    IPaycoApi Payco { get; }

    /// <summary>Web addresses under which a customer can pay.</summary>
    IPaymentLinksApi PaymentLinks { get; }

    /// <summary>Payments that exist: look-ups, lists, refunds, amounts registered in advance.</summary>
    IPaymentsApi Payments { get; }

    /// <summary>Deliveries that Paymentwall settles by.</summary>
    IPaymentwallApi Paymentwall { get; }

    /// <summary>Charges that the service makes by itself at a given time.</summary>
    ISchedulesApi Schedules { get; }

    /// <summary>Bank accounts that are opened for one order each.</summary>
    IVirtualAccountsApi VirtualAccounts { get; }

    /// <summary>
    /// Sends a request to an operation that this library does not declare yet, with the same token, repeats and exceptions as the others.
    /// </summary>
    /// <param name="request">Verb, path, body, and what the operation may do to money.</param>
    /// <param name="cancellationToken">Ends the wait; after sending anything but a read, the outcome is then unknown.</param>
    /// <returns>The payload as it came.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused; nothing was executed.</exception>
    /// <exception cref="IamportConnectionException">
    /// It never left this machine, or it is a read and no attempt got an answer: calling again is safe.
    /// </exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came.</exception>
    Task<RawAnswer> SendAsync(RawRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Proves that the service takes the keys, and moves no money: by the token that is held while it lives, by one request otherwise.
    /// <c>POST /users/getToken</c>
    /// </summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that succeeds when there is a token.</returns>
    /// <exception cref="IamportAuthenticationException">The service refuses the keys.</exception>
    /// <exception cref="IamportApiException">The service gives no token for another reason.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    Task ProveKeysAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// The same client on behalf of a sub-merchant: every request of the core API carries the header <c>Tier</c>. The token stays that of
    /// the agency's keys.
    /// </summary>
    /// <param name="tierCode">Three upper-case letters or digits.</param>
    /// <returns>A client that shares this one's connection.</returns>
    /// <exception cref="ArgumentException"><paramref name="tierCode"/> has another form.</exception>
    IIamportClient ForTier(string tierCode);
}
