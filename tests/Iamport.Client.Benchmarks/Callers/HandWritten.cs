using System.Net.Http.Json;
using Iamport.Client.Http.Answers;
using Iamport.Client.Serialization;

namespace Iamport.Client.Benchmarks.Callers;

/// <summary>What one writes by hand: an <see cref="HttpClient"/> and its JSON extensions, with a token that another fetched.</summary>
internal sealed class HandWritten : ICaller, IDisposable
{
    private readonly HttpClient _http;

    public HandWritten(HttpMessageHandler transport, Uri address)
    {
        _http = new HttpClient(transport) { BaseAddress = address };
        _http.DefaultRequestHeaders.Authorization = Calls.Token;
    }

    public Task<Payment> GetAsync() =>
        ReadAsync<Payment>(_http.GetAsync(new Uri($"payments/{Uri.EscapeDataString(Calls.ImpUid)}", UriKind.Relative)));

    public Task<Payment> ChargeAsync() => ReadAsync<Payment>(
        _http.PostAsJsonAsync("subscribe/payments/again", Calls.Charge(), JsonInfo<AgainPaymentRequest>.Value));

    public Task<Page<Payment>> ListAsync() =>
        ReadAsync<Page<Payment>>(_http.GetAsync(new Uri($"payments/status/all?limit={Calls.PageSize}", UriKind.Relative)));

    public void Dispose() => _http.Dispose();

    private static async Task<T> ReadAsync<T>(Task<HttpResponseMessage> sending)
    {
        using var response = await sending;
        response.EnsureSuccessStatusCode();
        var envelope = await response.Content.ReadFromJsonAsync(JsonInfo<Envelope<T>>.Value);
        return envelope!.Response!;
    }
}
