namespace Iamport.Client.Benchmarks.Callers;

/// <summary>One way to make the measured calls.</summary>
internal interface ICaller
{
    Task<Payment> GetAsync();

    Task<Payment> ChargeAsync();

    Task<Page<Payment>> ListAsync();
}
