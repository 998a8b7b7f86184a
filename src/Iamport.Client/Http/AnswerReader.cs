using System.Net;
using System.Text.Json;
using Iamport.Client.Serialization;

namespace Iamport.Client.Http;

/// <summary>Takes the payload out of an answer, or throws what the answer means.</summary>
internal static class AnswerReader
{
    public static T Read<T>(HttpResponseMessage response, bool hasEnvelope, CallFailures failures)
        where T : class?
    {
        if (!response.IsSuccessStatusCode || Answer.IsTooLong(response))
        {
            throw failures.FromAnswer(response);
        }

        try
        {
            var payload = hasEnvelope ? ReadEnvelope<T>(response, failures) : ReadBare<T>(response);
            return response.StatusCode == HttpStatusCode.MultiStatus && payload is IPartialAnswer<T> list
                ? list.AsPartial()
                : payload ?? Absent<T>() ?? throw failures.FromAnswer(response);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw failures.FromAnswer(response, exception);
        }
    }

    private static T? ReadEnvelope<T>(HttpResponseMessage response, CallFailures failures)
        where T : class?
    {
        var envelope = JsonSerializer.Deserialize(Answer.Bytes(response), JsonInfo<Envelope<T>>.Value);
        return envelope?.Code == 0 ? envelope.Response : throw failures.FromAnswer(response);
    }

    private static T? ReadBare<T>(HttpResponseMessage response)
        where T : class? => Absent<T>() ?? JsonSerializer.Deserialize(Answer.Bytes(response), JsonInfo<T>.Value);

    private static T? Absent<T>()
        where T : class? =>
        typeof(T).IsAssignableTo(typeof(IMayBeAbsent)) ? JsonSerializer.Deserialize("{}"u8, JsonInfo<T>.Value) : null;
}
