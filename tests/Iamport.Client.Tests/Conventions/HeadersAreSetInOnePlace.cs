using System.Reflection;
using Refit;

namespace Iamport.Client.Tests.Conventions;

public sealed class HeadersAreSetInOnePlace
{
    private static readonly Type[] Forbidden =
    [
        typeof(HeadersAttribute), typeof(HeaderAttribute), typeof(HeaderCollectionAttribute), typeof(AuthorizeAttribute),
        typeof(MultipartAttribute), typeof(OptionsAttribute), typeof(PropertyAttribute),
    ];

    [Fact]
    public void No_interface_operation_or_parameter_declares_one() =>
        CodeBase.Operations
            .SelectMany(found => new ICustomAttributeProvider[] { found.Api, found.Method }.Concat(found.Method.GetParameters()))
            .SelectMany(declared => declared.GetCustomAttributes(inherit: true))
            .Where(attribute => Forbidden.Contains(attribute.GetType()))
            .Should().BeEmpty();
}
