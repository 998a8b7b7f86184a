using System.Collections;
using System.Text.Json;
using Iamport.Client.Tests.Conventions;

namespace Iamport.Client.Tests.Diagnostics.Leaks;

/// <summary>
/// The texts of an exception. One that repeats the service's words may hold what those hold of a customer, and numbers too short to be
/// masked; every other one is the client's own, and belongs into a log.
/// </summary>
internal static class Failures
{
    public static IEnumerable<(string Text, Role Forbidden, bool AlsoShort)> Texts(Exception? failure)
    {
        if (failure is null)
        {
            yield break;
        }

        var repeats = failure is IamportApiException { ApiMessage: not null } or { InnerException: JsonException };
        failure.ToString().Should().NotContain(EchoAnswer.PageWord, "a body that is no envelope belongs into no message");
        yield return (failure.ToString(), repeats ? Role.Secret : Role.Personal, !repeats);
        for (var each = failure; each is not null; each = each.InnerException)
        {
            foreach (DictionaryEntry data in each.Data)
            {
                yield return ($"Data: {data.Key} {data.Value}", Role.Open, true);
            }

            foreach (var property in each.GetType().GetProperties().Where(property => property.DeclaringType!.Assembly == CodeBase.Client))
            {
                yield return ($"{property.Name}: {property.GetValue(each)}", Role.Secret, false);
            }
        }
    }
}
