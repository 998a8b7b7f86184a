using System.Text;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Http.Answers;

/// <summary>Whoever stands between the line and the reader, an answer lies in one rented buffer and nowhere else.</summary>
public sealed class AnswersAreNotCopiedTests
{
    private const int Size = 2 * 1024 * 1024;

    [Fact]
    public async Task A_call_with_an_answer_of_2_megabytes_takes_a_fraction_of_that()
    {
        using var transport = new Serving(Encoding.UTF8.GetBytes(Wire.Payment.PadRight(Size)));
        await using var client = TestClient.For(
            new Uri("http://127.0.0.1"), build: builder => builder.ConfigurePrimaryHttpMessageHandler(() => transport));
        await client.Client.Payments.GetAsync("imp_1");
        await client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"));

        Cost(() => client.Client.Payments.GetAsync("imp_1")).Should().BeLessThan(Size / 8);
        Cost(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"))).Should().BeLessThan(Size / 8);
        Cost(() => client.Client.NaverPay.DepositPointAsync("imp_1")).Should().BeLessThan(Size / 8);
    }

    // All of the call runs on this thread, so that what other tests take does not count. The least, as the pool gives buffers up at times.
    private static long Cost(Func<Task> call) => Enumerable.Range(0, 10).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        call().IsCompletedSuccessfully.Should().BeTrue("nothing had to be waited for");
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });

    private sealed class Serving(byte[] payment) : HttpMessageHandler
    {
        private static readonly byte[] Token =
            """{"code":0,"message":null,"response":{"access_token":"token-1","now":1,"expired_at":1801}}"""u8.ToArray();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage
            {
                Content = new ByteArrayContent(request.RequestUri!.AbsolutePath == "/users/getToken" ? Token : payment),
            });
    }
}
