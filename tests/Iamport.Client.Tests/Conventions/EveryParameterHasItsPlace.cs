using System.Reflection;
using Iamport.Client.Http;
using Refit;

namespace Iamport.Client.Tests.Conventions;

/// <summary>Of a parameter that says nothing Refit makes a query value, without a word.</summary>
public sealed class EveryParameterHasItsPlace
{
    private static readonly (string Name, ParameterInfo Parameter, string[] Places)[] All =
    [
        .. from found in CodeBase.Operations
           from parameter in found.Method.GetParameters()
           select ($"{found.Operation.Name} {parameter.Name}", parameter, Places(found.Operation, parameter).ToArray()),
    ];

    [Fact]
    public void A_parameter_is_a_segment_a_query_the_body_or_the_cancellation_and_only_one_of_them() =>
        All.Where(found => found.Places.Length != 1).Select(found => found.Name).Should().BeEmpty();

    [Fact]
    public void A_segment_can_be_written_into_a_path() =>
        All.Where(found => found.Places is ["segment"]).Select(found => found.Parameter)
            .Should().OnlyContain(segment =>
                (segment.ParameterType == typeof(string) || segment.ParameterType.IsAssignableTo(typeof(IFormattable)))
                // By another name it would not be found in the path.
                && !segment.HasDefaultValue && !segment.IsDefined(typeof(AliasAsAttribute), true));

    [Fact]
    public void Every_placeholder_has_its_parameter() =>
        CodeBase.Operations
            .SelectMany(found => found.Operation.Segments.Except(found.Method.GetParameters().Select(parameter => parameter.Name)))
            .Should().BeEmpty();

    [Fact]
    public void A_body_checks_itself_and_is_named_as_its_refusal_names_it() =>
        All.Where(found => found.Places is ["body"]).Select(found => found.Parameter).Should().OnlyContain(body =>
            body.ParameterType.IsAssignableTo(typeof(IRequest))
            && body.Name == (body.ParameterType == typeof(NaverProductOrders) ? "productOrders" : "request"));

    [Fact]
    public void A_read_has_no_body() =>
        All.Where(found => found.Places is ["body"] && found.Parameter.Member.IsDefined(typeof(GetAttribute)))
            .Select(found => found.Name).Should().BeEmpty();

    private static IEnumerable<string> Places(Operation operation, ParameterInfo parameter)
    {
        (string Place, bool IsThere)[] places =
        [
            ("segment", operation.Segments.Contains(parameter.Name)),
            ("query", parameter.IsDefined(typeof(QueryAttribute)) || parameter.IsDefined(typeof(QueryConverterAttribute))),
            ("body", parameter.IsDefined(typeof(BodyAttribute))),
            ("cancellation", parameter.ParameterType == typeof(CancellationToken)),
        ];
        return places.Where(place => place.IsThere).Select(place => place.Place);
    }
}
