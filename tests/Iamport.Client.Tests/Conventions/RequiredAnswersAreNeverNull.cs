using System.Reflection;
using System.Text.Json.Serialization;

namespace Iamport.Client.Tests.Conventions;

public sealed class RequiredAnswersAreNeverNull
{
    [Fact]
    public void What_an_answer_means_nothing_without_is_read_by_a_converter_that_refuses_null() =>
        (from type in CodeBase.Client.GetExportedTypes()
         where type.GetProperty("AdditionalProperties") is not null
         from property in type.GetProperties()
         where property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute")
         where property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType!.Name.StartsWith("Required", StringComparison.Ordinal) != true
         select $"{type.Name}.{property.Name}").Should().BeEmpty();
}
