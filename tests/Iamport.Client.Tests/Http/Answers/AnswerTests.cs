using System.Buffers;
using System.Text;
using Iamport.Client.Http;
using Iamport.Client.Http.Answers;
using Iamport.Client.Resilience;
using Microsoft.Extensions.Logging.Abstractions;

namespace Iamport.Client.Tests.Http.Answers;

/// <summary>The buffer of an answer is lent once, read where it lies, and given back once.</summary>
public sealed class AnswerTests
{
    private const string Body = """{"code":0,"message":null,"response":{"imp_uid":"imp_1"}}""";

    [Fact]
    public async Task Asked_to_buffer_itself_it_writes_nothing_and_stays_as_it_is()
    {
        using var answer = await ReadAsync();

        await answer.LoadIntoBufferAsync();

        (await answer.ReadAsByteArrayAsync()).Should().BeEmpty();
        Encoding.UTF8.GetString(answer.Bytes).Should().Be(Body);
    }

    [Fact]
    public async Task It_states_no_length_because_one_of_0_would_be_no_answer_to_whoever_asks()
    {
        using var answer = await ReadAsync();

        answer.Headers.ContentLength.Should().BeNull();
        await answer.LoadIntoBufferAsync();
        answer.Bytes.IsEmpty.Should().BeFalse();
    }

    [Fact]
    public async Task Disposed_twice_it_gives_its_buffer_back_once()
    {
        var answer = await ReadAsync();

        answer.Dispose();
        answer.Dispose();

        answer.Bytes.IsEmpty.Should().BeTrue();
        // On this thread at once: what was given back twice would be lent twice.
        var lent = Enumerable.Range(0, 64).Select(_ => ArrayPool<byte>.Shared.Rent(4096)).ToArray();
        lent.Distinct().Should().HaveSameCount(lent);
        foreach (var buffer in lent)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async Task<Answer> ReadAsync()
    {
        var message = new HttpRequestMessage(HttpMethod.Get, "http://127.0.0.1/a");
        var request = new OperationRequest(
            new Operation("Test", HttpMethod.Get, "/a", Effect.Read),
            message,
            new ApiHost(() => new(), settings => settings.BaseAddress, new("http://127.0.0.1")),
            records: null!,
            NullLogger.Instance);
        var response = new HttpResponseMessage { Content = new StringContent(Body) };
        await Answer.ReadAsync(request, response, maxSize: 65_536, CancellationToken.None);
        return Answer.Of(response);
    }
}
