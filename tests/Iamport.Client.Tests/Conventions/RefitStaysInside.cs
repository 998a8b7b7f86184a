using System.Reflection;

namespace Iamport.Client.Tests.Conventions;

/// <summary>A merchant's code names nothing of Refit, so that another version of it, or another way to the wire, breaks nobody.</summary>
public sealed class RefitStaysInside
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Theory]
    [MemberData(nameof(APackageHasOnePublicNamespace.Packages), MemberType = typeof(APackageHasOnePublicNamespace))]
    public void No_public_type_or_member_is_made_of_it(Assembly package) =>
        (from type in package.GetExportedTypes()
         from named in Bases(type).Concat(type.GetMembers(All).SelectMany(Signature)).SelectMany(Parts)
         where named.Assembly.GetName().Name!.StartsWith("Refit", StringComparison.Ordinal)
         select $"{type.Name} names {named.Name}").Should().BeEmpty();

    private static IEnumerable<Type> Bases(Type type) =>
        [.. type.BaseType is { } parent ? [parent] : Type.EmptyTypes, .. type.GetInterfaces(), .. Constraints(type)];

    private static IEnumerable<Type> Signature(MemberInfo member) => member switch
    {
        MethodBase { IsPublic: false, IsFamily: false, IsFamilyOrAssembly: false } => [],
        MethodInfo method => [method.ReturnType, .. Parameters(method), .. method.GetGenericArguments().SelectMany(Constraints)],
        ConstructorInfo constructor => Parameters(constructor),
        FieldInfo { IsPublic: true } or FieldInfo { IsFamily: true } => [((FieldInfo)member).FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Parameters(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType);

    private static IEnumerable<Type> Constraints(Type type) =>
        type.IsGenericParameter ? type.GetGenericParameterConstraints()
        : type.IsGenericTypeDefinition ? type.GetGenericArguments().SelectMany(Constraints)
        : [];

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? [type, .. type.GetGenericArguments().SelectMany(Parts)]
        : [type];
}
