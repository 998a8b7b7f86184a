using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Iamport.Client.Tests.Conventions;

public sealed class NestedAnswersAreReadLoosely
{
    [Fact]
    public void An_object_or_list_inside_an_answer_may_be_of_any_other_kind() =>
        (from type in Answers()
         from property in type.GetProperties()
         where property.Name != "AdditionalProperties" && !type.IsGenericType && (Answers().Contains(property.PropertyType) || IsList(property.PropertyType))
         where property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType!.Name.StartsWith("Tolerant", StringComparison.Ordinal) != true
         select $"{type.Name}.{property.Name}").Should().BeEmpty();

    private static IEnumerable<Type> Answers() =>
        CodeBase.Client.GetExportedTypes().Where(type => type.GetProperty("AdditionalProperties") is not null);

    private static bool IsList(Type type) => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);
}
