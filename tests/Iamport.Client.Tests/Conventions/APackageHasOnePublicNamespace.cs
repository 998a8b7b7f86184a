using System.Reflection;

namespace Iamport.Client.Tests.Conventions;

/// <summary>One using a package, whatever area a type belongs to; what only a serializer calls stands elsewhere.</summary>
public sealed class APackageHasOnePublicNamespace
{
    public static TheoryData<Assembly> Packages { get; } =
        [CodeBase.Client, typeof(AspNetCore.WebhookContext).Assembly, typeof(Sandbox.IamportSandbox).Assembly];

    [Theory]
    [MemberData(nameof(Packages))]
    public void It_is_called_as_the_package_is(Assembly package) =>
        package.GetExportedTypes().Where(type => !type.IsAssignableTo(typeof(System.Text.Json.Serialization.JsonConverter)))
            .Select(type => type.Namespace).Distinct().Should().Equal(package.GetName().Name);
}
