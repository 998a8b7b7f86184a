namespace Iamport.Client;

/// <summary>
/// Whole lists, page after page and window after window, for <c>await foreach</c>. Nothing is charged. One page is held at a time; an item
/// that the list's own movement brings again is passed over.
/// </summary>
public static class IamportEnumerationExtensions
{
    private const int PageSize = 100;

    private static readonly TimeSpan LongestPaymentWindow = TimeSpan.FromDays(90);

    // Three months are never shorter than this.
    private static readonly TimeSpan LongestScheduleWindow = TimeSpan.FromDays(89);

    // No limit is documented, and no pages: a month keeps an answer small.
    private static readonly TimeSpan LongestReviewWindow = TimeSpan.FromDays(30);

    /// <summary>Goes through the payments in a state within any span of time. <c>GET /payments/status/{payment_status}</c></summary>
    /// <param name="payments">The area.</param>
    /// <param name="paymentStatus">The state, or <see cref="PaymentStatusFilter.All"/>.</param>
    /// <param name="from">The start, compared with the time of the state: begun, paid, refunded or failed.</param>
    /// <param name="to">The end; years after <paramref name="from"/> if need be.</param>
    /// <param name="sorting">The order; the newest first by default.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The payments.</returns>
    /// <exception cref="ArgumentException"><paramref name="from"/> lies after <paramref name="to"/>.</exception>
    /// <exception cref="IamportApiException">The service refused to list them.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; begin again.</exception>
    /// <example>
    /// <code>
    /// await foreach (var one in client.Payments.EnumerateAsync(PaymentStatusFilter.Paid, from, to))
    /// {
    ///     Console.WriteLine($"{one.MerchantUid}: {one.Amount:N0}");
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<Payment> EnumerateAsync(
        this IPaymentsApi payments,
        PaymentStatusFilter paymentStatus,
        DateTimeOffset from,
        DateTimeOffset to,
        PaymentSorting? sorting = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(payments);
        var newestFirst = sorting is not { } order || order.Value.StartsWith('-');
        return PageEnumeration.ReadAsync(
            PageEnumeration.Windows(from, to, LongestPaymentWindow, newestFirst),
            (window, page, token) => payments.ListAsync(
                paymentStatus,
                new() { From = window.From, To = window.To, Page = page, Limit = PageSize, Sorting = sorting },
                token),
            payment => payment.ImpUid,
            cancellationToken);
    }

    /// <summary>
    /// Goes through every attempt to pay an order. <c>GET /payments/findAll/{merchant_uid}/{payment_status}</c>
    /// </summary>
    /// <param name="payments">The area.</param>
    /// <param name="merchantUid">The order.</param>
    /// <param name="paymentStatus">Only attempts in this state.</param>
    /// <param name="sorting">The order; the newest first by default.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The attempts.</returns>
    /// <exception cref="ArgumentException">The order is not named.</exception>
    /// <exception cref="IamportApiException">The service refused to list them.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; begin again.</exception>
    public static IAsyncEnumerable<Payment> EnumerateAttemptsAsync(
        this IPaymentsApi payments,
        string merchantUid,
        PaymentStatus? paymentStatus = null,
        PaymentSorting? sorting = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(payments);
        return PageEnumeration.ReadAsync(
            [merchantUid],
            ReadAsync,
            payment => payment.ImpUid,
            cancellationToken);

        Task<Page<Payment>> ReadAsync(string order, int page, CancellationToken token)
        {
            var query = new FindAllPaymentsQuery { Page = page, Limit = PageSize, Sorting = sorting };
            return paymentStatus is { } status
                ? payments.FindAllAsync(order, status, query, token)
                : payments.FindAllAsync(order, query, token);
        }
    }

    /// <summary>Goes through the payments made with a billing key. <c>GET /subscribe/customers/{customer_uid}/payments</c></summary>
    /// <param name="billingKeys">The area.</param>
    /// <param name="customerUid">The key.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The payments.</returns>
    /// <exception cref="ArgumentException">The key is not named.</exception>
    /// <exception cref="IamportApiException">The service refused to list them.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; begin again.</exception>
    public static IAsyncEnumerable<Payment> EnumeratePaymentsAsync(
        this IBillingKeysApi billingKeys, string customerUid, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(billingKeys);
        return PageEnumeration.ReadAsync(
            [customerUid],
            (key, page, token) => billingKeys.ListPaymentsAsync(key, page, token),
            payment => payment.ImpUid,
            cancellationToken);
    }

    /// <summary>
    /// Goes through the schedules of a billing key within any span of time. <c>GET /subscribe/customers/{customer_uid}/schedules</c>
    /// </summary>
    /// <param name="billingKeys">The area.</param>
    /// <param name="customerUid">The key.</param>
    /// <param name="from">The start.</param>
    /// <param name="to">The end, not included; years after <paramref name="from"/> if need be.</param>
    /// <param name="scheduleStatus">Only schedules in this state.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The schedules, the latest window first.</returns>
    /// <exception cref="ArgumentException"><paramref name="from"/> lies after <paramref name="to"/>, or the key is not named.</exception>
    /// <exception cref="IamportApiException">The service refused to list them.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; begin again.</exception>
    public static IAsyncEnumerable<ScheduledPayment> EnumerateSchedulesAsync(
        this IBillingKeysApi billingKeys,
        string customerUid,
        DateTimeOffset from,
        DateTimeOffset to,
        ScheduleStatus? scheduleStatus = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(billingKeys);
        return EnumerateOfCustomerAsync(
            (query, token) => billingKeys.ListSchedulesAsync(customerUid, query, token), from, to, scheduleStatus, cancellationToken);
    }

    /// <summary>Goes through the schedules within any span of time. <c>GET /subscribe/payments/schedule</c></summary>
    /// <param name="schedules">The area.</param>
    /// <param name="from">The start.</param>
    /// <param name="to">The end, not included; years after <paramref name="from"/> if need be.</param>
    /// <param name="scheduleStatus">Only schedules in this state.</param>
    /// <param name="sorting">The order; the latest first by default.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The schedules.</returns>
    /// <exception cref="ArgumentException"><paramref name="from"/> lies after <paramref name="to"/>.</exception>
    /// <exception cref="IamportApiException">The service refused to list them.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; begin again.</exception>
    public static IAsyncEnumerable<ScheduledPayment> EnumerateAsync(
        this ISchedulesApi schedules,
        DateTimeOffset from,
        DateTimeOffset to,
        ScheduleStatus? scheduleStatus = null,
        ScheduleSorting? sorting = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(schedules);
        return PageEnumeration.ReadAsync(
            PageEnumeration.Windows(from, to, LongestScheduleWindow, newestFirst: sorting != ScheduleSorting.Oldest),
            (window, page, token) => schedules.ListAsync(
                new()
                {
                    ScheduleFrom = window.From, ScheduleTo = window.To, ScheduleStatus = scheduleStatus,
                    Page = page, Limit = PageSize, Sorting = sorting,
                },
                token),
            KeyOf,
            cancellationToken);
    }

    /// <summary>
    /// Goes through the schedules of a billing key within any span of time.
    /// <c>GET /subscribe/payments/schedule/customers/{customer_uid}</c>
    /// </summary>
    /// <param name="schedules">The area.</param>
    /// <param name="customerUid">The key.</param>
    /// <param name="from">The start.</param>
    /// <param name="to">The end, not included; years after <paramref name="from"/> if need be.</param>
    /// <param name="scheduleStatus">Only schedules in this state.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The schedules, the latest window first.</returns>
    /// <exception cref="ArgumentException"><paramref name="from"/> lies after <paramref name="to"/>, or the key is not named.</exception>
    /// <exception cref="IamportApiException">The service refused to list them.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; begin again.</exception>
    public static IAsyncEnumerable<ScheduledPayment> EnumerateByCustomerAsync(
        this ISchedulesApi schedules,
        string customerUid,
        DateTimeOffset from,
        DateTimeOffset to,
        ScheduleStatus? scheduleStatus = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(schedules);
        return EnumerateOfCustomerAsync(
            (query, token) => schedules.ListByCustomerAsync(customerUid, query, token), from, to, scheduleStatus, cancellationToken);
    }

    /// <summary>Goes through the orders of one day at Kakao Pay; withdrawn, as the list itself is. <c>GET /kakao/payment/orders</c></summary>
    /// <param name="kakaoPay">The area.</param>
    /// <param name="query">The day and the merchant number; its page is where to begin.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The orders.</returns>
    /// <exception cref="ArgumentException"><paramref name="query"/> is null.</exception>
    /// <exception cref="IamportApiException">The service refused to list them.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; begin again.</exception>
    public static IAsyncEnumerable<KakaoOrder> EnumerateOrdersAsync(
        this IKakaoPayApi kakaoPay, ListKakaoOrdersQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(kakaoPay);
        ArgumentNullException.ThrowIfNull(query);
        return PageEnumeration.ReadAsync([query], ReadAsync, order => order.Id, cancellationToken);

        async Task<Page<KakaoOrder>> ReadAsync(ListKakaoOrdersQuery first, int page, CancellationToken token)
        {
            var orders = await kakaoPay.ListOrdersAsync(first with { Page = (first.Page ?? 1) + page - 1 }, token).ConfigureAwait(false);
            return new() { Items = orders.Orders, Next = orders.Page?.Last == false ? page + 1 : 0 };
        }
    }

    /// <summary>Goes through what buyers say within any span of time, window after window. <c>GET /naver/reviews</c></summary>
    /// <param name="naverPay">The area.</param>
    /// <param name="query">The channel, the kind of reviews, and a span of years if need be.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The reviews, the latest window first.</returns>
    /// <exception cref="ArgumentException"><paramref name="query"/> is null, or ends before it begins.</exception>
    /// <exception cref="IamportApiException">The service refused to list them.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; begin again.</exception>
    public static IAsyncEnumerable<NaverReview> EnumerateReviewsAsync(
        this INaverPayApi naverPay, ListNaverReviewsQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(naverPay);
        ArgumentNullException.ThrowIfNull(query);
        return PageEnumeration.ReadAsync(
            PageEnumeration.Windows(query.From, query.To, LongestReviewWindow, newestFirst: true), ReadAsync, review => review.ReviewId, cancellationToken);

        async Task<Page<NaverReview>> ReadAsync((DateTimeOffset From, DateTimeOffset To) window, int page, CancellationToken token) => new()
        {
            Items = await naverPay.ListReviewsAsync(query with { From = window.From, To = window.To }, token).ConfigureAwait(false),
        };
    }

    private static string KeyOf(ScheduledPayment schedule) => schedule.MerchantUid ?? $"{schedule.CustomerUid} {schedule.ScheduleAt:O}";

    // The service lists a billing key's schedules under two addresses, which take the same query.
    private static IAsyncEnumerable<ScheduledPayment> EnumerateOfCustomerAsync(
        Func<CustomerSchedulesQuery, CancellationToken, Task<Page<ScheduledPayment>>> list,
        DateTimeOffset from,
        DateTimeOffset to,
        ScheduleStatus? scheduleStatus,
        CancellationToken cancellationToken) =>
        PageEnumeration.ReadAsync(
            PageEnumeration.Windows(from, to, LongestScheduleWindow, newestFirst: true),
            (window, page, token) => list(
                new() { From = window.From, To = window.To, ScheduleStatus = scheduleStatus, Page = page }, token),
            KeyOf,
            cancellationToken);
}
