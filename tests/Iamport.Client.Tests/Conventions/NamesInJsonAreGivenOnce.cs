using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Tests.Conventions;

/// <summary>
/// System.Text.Json 8 takes everything that can be initialised for a parameter, what is ignored too, and reads nothing of a record where two
/// of them have one name. Only the native program on net8.0 would see it.
/// </summary>
public sealed class NamesInJsonAreGivenOnce
{
    [Fact]
    public void No_two_properties_that_can_be_initialised_have_one_name()
    {
        var clashes =
            from type in typeof(IIamportClient).Assembly.GetTypes()
            from name in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                .Where(property => property.SetMethod is not null && (property.GetMethod!.IsPublic || property.IsDefined(typeof(JsonIncludeAttribute))))
                .CountBy(NameOf)
            where name.Value > 1
            select $"{type.Name}: {name.Key}";

        clashes.Should().BeEmpty();
    }

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
}
