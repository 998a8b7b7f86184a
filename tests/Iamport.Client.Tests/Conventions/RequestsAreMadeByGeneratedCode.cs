using System.Reflection;
using System.Xml.Linq;
using Refit;

namespace Iamport.Client.Tests.Conventions;

/// <summary>What Refit cannot generate it makes by reflection, which trimming breaks; the build refuses that (RF006).</summary>
public sealed class RequestsAreMadeByGeneratedCode
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Stubs =
        [.. CodeBase.Client.GetTypes().Where(type => type is { IsClass: true, IsNested: true } && CodeBase.Apis.Any(type.IsAssignableTo))];

    [Fact]
    public void The_build_demands_it() =>
        XDocument.Load(Path.Combine(CodeBase.Root, "src", "Iamport.Client", "Iamport.Client.csproj"))
            .Descendants("RefitRequireGeneratedRequests").Select(set => set.Value).Should().Equal("true");

    [Fact]
    public void No_operation_falls_back_to_reflection()
    {
        Stubs.Should().HaveSameCount(CodeBase.Apis);
        foreach (var stub in Stubs)
        {
            var builder = stub.GetFields(All).Single(field => field.FieldType == typeof(IRequestBuilder));
            stub.GetConstructors(All).Count(made => Names(made, builder)).Should().Be(1, "it is set there, and found by its token");
            stub.GetNestedTypes(All).Append(stub).SelectMany(type => type.GetMethods(All)).Where(method => Names(method, builder))
                .Should().BeEmpty(stub.Name);
        }
    }

    private static bool Names(MethodBase method, FieldInfo field) =>
        method.GetMethodBody()?.GetILAsByteArray().AsSpan().IndexOf(BitConverter.GetBytes(field.MetadataToken)) >= 0;
}
