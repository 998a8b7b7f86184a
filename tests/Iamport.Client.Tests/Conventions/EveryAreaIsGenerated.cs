using System.Reflection;
using Refit;

namespace Iamport.Client.Tests.Conventions;

/// <summary>Refit overlooks an interface that has verbs of ours only and no base, without a word.</summary>
public sealed class EveryAreaIsGenerated
{
    private static readonly MethodInfo Find = typeof(RestService).GetMethods().Single(method =>
        method.Name == nameof(RestService.ForGenerated)
        && method.GetParameters() is [{ ParameterType.Name: "HttpClient" }, { ParameterType.Name: "RefitSettings" }]);

    [Fact]
    public void Every_interface_with_a_verb_has_the_base_of_all_of_them_and_no_other() =>
        CodeBase.Client.GetTypes()
            .Where(type => type.IsInterface && type.GetMethods().Any(method => method.IsDefined(typeof(HttpMethodAttribute), true)))
            .Should().BeEquivalentTo(CodeBase.Apis)
            .And.OnlyContain(type => type.IsInterface && type.GetInterfaces().SequenceEqual(new[] { typeof(IIamportApi) }));

    [Fact]
    public void Every_one_has_nothing_but_operations() =>
        CodeBase.Apis.SelectMany(api => api.GetMembers())
            .Where(member => !member.IsDefined(typeof(HttpMethodAttribute), inherit: true)).Should().BeEmpty();

    [Fact]
    public void Every_one_has_a_generated_implementation()
    {
        using var http = new HttpClient { BaseAddress = new Uri("http://127.0.0.1") };
        foreach (var api in CodeBase.Apis)
        {
            Find.MakeGenericMethod(api).Invoke(null, [http, new RefitSettings()]).Should().BeAssignableTo(api);
        }
    }
}
