using Refit;

namespace Iamport.Client.Benchmarks.Peers;

/// <summary>The same calls as one declares them with Refit for oneself, the service's envelope in sight.</summary>
internal interface IPeerApi
{
    [Get("/payments/{impUid}")]
    Task<Http.Answers.Envelope<Payment>> GetAsync(string impUid);

    [Post("/subscribe/payments/again")]
    Task<Http.Answers.Envelope<Payment>> AgainAsync([Body] AgainPaymentRequest request);

    [Get("/payments/status/all")]
    Task<Http.Answers.Envelope<Page<Payment>>> ListAsync(int limit);
}
