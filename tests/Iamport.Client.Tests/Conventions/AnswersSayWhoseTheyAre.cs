using Iamport.Client.Http.Answers;

namespace Iamport.Client.Tests.Conventions;

/// <summary>What names a payment, an order or a billing key is compared with what was asked for.</summary>
public sealed class AnswersSayWhoseTheyAre
{
    private static readonly Dictionary<string, Func<IAbout, string?>> Names = new()
    {
        ["ImpUid"] = answer => answer.Subject.ImpUid, ["MerchantUid"] = answer => answer.Subject.MerchantUid,
        ["CustomerUid"] = answer => answer.Subject.CustomerUid,
    };

    [Fact]
    public void Every_payload_that_has_such_a_name_takes_part() =>
        Payloads().Where(payload => payload.GetProperties().Any(property => Names.ContainsKey(property.Name)) && !payload.IsAssignableTo(typeof(IAbout)))
            .Should().BeEmpty();

    [Fact]
    public void And_tells_each_of_them() =>
        (from payload in Payloads()
         where payload.IsAssignableTo(typeof(IAbout))
         from name in Names
         where payload.GetProperty(name.Key) is not null
         let answer = Activator.CreateInstance(payload)!
         let said = Say(answer, name.Key)
         where name.Value((IAbout)answer) != said
         select $"{payload.Name}.{name.Key}").Should().BeEmpty();

    [Fact]
    public void A_list_of_them_is_looked_into() =>
        CodeBase.Operations.Select(found => found.Method.ReturnType).Where(type => type.IsGenericType)
            .Select(type => type.GetGenericArguments()[0])
            .Where(payload => payload.IsGenericType && payload.GetGenericArguments()[0].IsAssignableTo(typeof(IAbout)))
            .Where(payload => !payload.IsAssignableTo(typeof(IListing)) && !payload.IsAssignableTo(typeof(IEnumerable<IAbout>)))
            .Should().BeEmpty();

    // Page<T>, PartialList<T> and IReadOnlyList<T> hold what counts; RawAnswer holds JSON, of which nobody knows here what it names. Where
    // several are asked for by name, by state or by time, nothing is asked for that each item could be compared with: the caller looks for his.
    private static IEnumerable<Type> Payloads() =>
        CodeBase.Operations.Select(found => found.Method.ReturnType).Where(type => type.IsGenericType)
            .Select(type => type.GetGenericArguments()[0]).Select(payload => payload.IsGenericType ? payload.GetGenericArguments()[0] : payload)
            .Distinct();

    private static string Say(object answer, string name)
    {
        answer.GetType().GetProperty(name)!.SetValue(answer, name);
        return name;
    }
}
