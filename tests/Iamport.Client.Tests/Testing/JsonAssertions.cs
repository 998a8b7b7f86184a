using System.Text.Json.Nodes;

namespace Iamport.Client.Tests.Testing;

internal static class JsonAssertions
{
    /// <summary>The same members with the same values, in any order, and none besides.</summary>
    public static void ShouldBeJson(this string actual, string expected) =>
        JsonNode.DeepEquals(JsonNode.Parse(actual), JsonNode.Parse(expected)).Should().BeTrue($"{actual} should be {expected}");
}
