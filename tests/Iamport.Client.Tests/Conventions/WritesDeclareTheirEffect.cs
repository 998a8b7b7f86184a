using System.Reflection;
using Iamport.Client.Http;
using Refit;

namespace Iamport.Client.Tests.Conventions;

/// <summary>Refit's own verbs know nothing of money: only its GET is used, and a GET only reads.</summary>
public sealed class WritesDeclareTheirEffect
{
    [Fact]
    public void Every_operation_is_a_GET_or_has_a_verb_of_ours() =>
        CodeBase.Operations.Where(found => found.Method.GetCustomAttribute<HttpMethodAttribute>() is not (GetAttribute or EffectAttribute))
            .Select(found => found.Operation.Name).Should().BeEmpty();

    [Fact]
    public void What_is_no_GET_says_whether_it_reads() =>
        CodeBase.Operations.Where(found => found.Operation.Effect == Effect.Read && found.Operation.Method != HttpMethod.Get)
            .Select(found => found.Operation.Name).Should().Equal("Authentication.GetTokenAsync");

    [Fact]
    public void A_verb_of_ours_is_named_as_what_it_sends() =>
        CodeBase.Client.GetTypes().Where(type => type.IsAssignableTo(typeof(HttpMethodAttribute)) && !type.IsAbstract)
            .Select(type => (type.Name, $"{((HttpMethodAttribute)Activator.CreateInstance(type, "/", Effect.Once)!).Method}"))
            .Should().BeEquivalentTo([("PostAttribute", "POST"), ("PutAttribute", "PUT"), ("DeleteAttribute", "DELETE")]);
}
