using System.Net;
using System.Text.Json;
using Iamport.Client.Resilience;
using Iamport.Client.Serialization;

namespace Iamport.Client.Http.Answers;

/// <summary>Takes the payload out of an answer, or throws what the answer means.</summary>
internal static class AnswerReader
{
    /// <summary>Reads; a call that the shop's store keeps is completed unless its outcome is unknown.</summary>
    public static Task<T?> ReadAsync<T>(Answer answer) =>
        answer.Request.IsKept ? ReadAndCompleteAsync<T>(answer) : Task.FromResult(Take<T>(answer));

    private static async Task<T?> ReadAndCompleteAsync<T>(Answer answer)
    {
        Exception? failure = null;
        try
        {
            return Take<T>(answer);
        }
        catch (Exception exception)
        {
            failure = exception;
            throw;
        }
        finally
        {
            await answer.Request.CompleteAsync(failure).ConfigureAwait(false);
        }
    }

    private static T? Take<T>(Answer answer)
    {
        Exception? failure = null;
        answer.MustBeRead = false;
        try
        {
            return ReadPayload<T>(answer);
        }
        catch (Exception exception)
        {
            failure = exception;
            throw;
        }
        finally
        {
            answer.Request.Observation?.End(failure);
        }
    }

    /// <summary>The exception for an answer without a payload where there must be one.</summary>
    public static Exception Unreadable(Answer answer)
    {
        var failure = answer.Request.Failures.FromAnswer(answer);
        answer.MustBeRead = false;
        answer.Request.Observation?.End(failure);
        return failure;
    }

    private static T? ReadPayload<T>(Answer answer)
    {
        if (answer.Request.Operation.MayFindNothing && SaysThatThereIsNone(answer))
        {
            return typeof(T) == typeof(Page<Payment>) ? (T)(object)new Page<Payment>() : default;
        }

        if (!answer.IsSuccess || answer.IsTooLong)
        {
            throw answer.Request.Failures.FromAnswer(answer);
        }

        try
        {
            var payload = answer.Request.Host.HasEnvelope ? ReadEnvelope<T>(answer) : ReadBare<T>(answer);
            if (payload is not null && !IsAnswerTo(answer.Request, payload))
            {
                throw answer.Request.Failures.OfAnother(answer);
            }

            return answer.StatusCode == HttpStatusCode.MultiStatus && payload is IPartialAnswer<T> list
                ? list.AsPartial()
                : payload ?? Absent<T>() ?? throw answer.Request.Failures.FromAnswer(answer);
        }
#pragma warning disable CA1031 // Whatever the bytes bring a parser to throw, they are an answer that cannot be read.
        catch (Exception exception) when (exception is not IamportException)
#pragma warning restore CA1031
        {
            throw answer.Request.Failures.FromAnswer(answer, exception);
        }
    }

    // Not the 404 of a proxy, which knows nothing of payments.
    private static bool SaysThatThereIsNone(Answer answer) =>
        answer.StatusCode == HttpStatusCode.NotFound && AnswerHead.ReadEnvelope(answer) is { IsError: true };

    private static bool IsAnswerTo(OperationRequest request, object payload) => payload switch
    {
        IAbout one => one.Subject.IsAnswerTo(request.Subject),
        IEnumerable<IAbout> all => AreAnswersTo(request, all),
        IListing { Items: IEnumerable<IAbout> all } => AreAnswersTo(request, all),
        _ => true,
    };

    private static bool AreAnswersTo(OperationRequest request, IEnumerable<IAbout> all)
    {
        var asked = request.Subject;
        return all.All(one => one.Subject.IsAnswerTo(asked));
    }

    private static T? ReadEnvelope<T>(Answer answer)
    {
        var envelope = AnswerJson.Read<Envelope<T>>(answer.Bytes);
        return envelope is { Code: 0 } ? envelope.Response : throw answer.Request.Failures.FromAnswer(answer);
    }

    // An error may come with a 200 here too.
    private static T? ReadBare<T>(Answer answer) =>
        answer.Bytes.IndexOfAnyExcept(" \t\r\n"u8) < 0 ? default
        : AnswerHead.ReadEnvelope(answer) is { HasCode: true, Code: not 0 } ? throw answer.Request.Failures.FromAnswer(answer)
        : AnswerJson.Read<T>(answer.Bytes);

    private static T? Absent<T>() =>
        typeof(T).IsAssignableTo(typeof(IMayBeAbsent)) ? JsonSerializer.Deserialize("{}"u8, JsonInfo<T>.Value) : default;
}
