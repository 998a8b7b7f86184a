using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;
using Iamport.Client.Http;
using Iamport.Client.Http.Answers;
using Iamport.Client.Serialization;

namespace Iamport.Client.Benchmarks.Callers;

/// <summary>
/// The least that a call can cost: an invoker straight on the transport, a pooled buffer, generated JSON of the same records. It has no
/// token source, no retry, no time-out, no guard, no error handling: nobody could run a shop on it.
/// </summary>
internal sealed class Floor(HttpMessageHandler transport, Uri address) : ICaller, IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpMessageInvoker _invoker = new(transport);
    private readonly string _address = address.AbsoluteUri.TrimEnd('/');

    public Task<Payment> GetAsync() =>
        SendAsync<Payment>(HttpMethod.Get, $"{_address}/payments/{Uri.EscapeDataString(Calls.ImpUid)}", content: null);

    public Task<Payment> ChargeAsync()
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(Calls.Charge(), JsonInfo<AgainPaymentRequest>.Value));
        content.Headers.ContentType = Json;
        return SendAsync<Payment>(HttpMethod.Post, $"{_address}/subscribe/payments/again", content);
    }

    public Task<Page<Payment>> ListAsync() =>
        SendAsync<Page<Payment>>(HttpMethod.Get, $"{_address}/payments/status/all?limit={Calls.PageSize}", content: null);

    public void Dispose() => _invoker.Dispose();

    private async Task<T> SendAsync<T>(HttpMethod method, string uri, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, new Uri(uri)) { Content = content };
        request.Headers.Authorization = Calls.Token;
        using var response = await _invoker.SendAsync(request, CancellationToken.None).ConfigureAwait(false);
        var buffer = ArrayPool<byte>.Shared.Rent(4096);
        try
        {
            using var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
            int length = 0, read;
            while ((read = await stream.ReadAsync(buffer.AsMemory(length)).ConfigureAwait(false)) > 0)
            {
                length += read;
                if (length == buffer.Length)
                {
                    var larger = ArrayPool<byte>.Shared.Rent(length * 2);
                    buffer.CopyTo(larger, 0);
                    ArrayPool<byte>.Shared.Return(buffer);
                    buffer = larger;
                }
            }

            return JsonSerializer.Deserialize(buffer.AsSpan(0, length), JsonInfo<Envelope<T>>.Value)!.Response!;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
