namespace Iamport.Client.Benchmarks.Callers;

/// <summary>The client as a program without a container makes it. It takes no transport: the service is on a socket.</summary>
internal sealed class Created(Uri address) : ICaller, IDisposable
{
    private readonly IamportClient _client = IamportClient.Create(options =>
    {
        options.ImpKey = "key";
        options.ImpSecret = "secret";
        options.BaseAddress = address;
    });

    public Task<Payment> GetAsync() => _client.Payments.GetAsync(Calls.ImpUid);

    public Task<Payment> ChargeAsync() => _client.KeyPayments.AgainAsync(Calls.Charge());

    public Task<Page<Payment>> ListAsync() => _client.Payments.ListAsync(PaymentStatusFilter.All, new() { Limit = Calls.PageSize });

    public void Dispose() => _client.Dispose();
}
