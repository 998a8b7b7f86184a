using System.Reflection;

namespace Iamport.Client.Tests.Conventions;

/// <summary>One using a package, whatever area a type belongs to.</summary>
public sealed class APackageHasOnePublicNamespace
{
    public static TheoryData<Assembly> Packages { get; } =
        [CodeBase.Client, typeof(AspNetCore.WebhookContext).Assembly, typeof(Sandbox.IamportSandbox).Assembly];

    [Theory]
    [MemberData(nameof(Packages))]
    public void It_is_called_as_the_package_is(Assembly package) =>
        package.GetExportedTypes().Select(type => type.Namespace).Distinct().Should().Equal(package.GetName().Name);
}
