using System.Reflection;
using Iamport.Client.Http;
using Refit;

namespace Iamport.Client.Tests.Conventions;

/// <summary>Where the rules about the code itself find it.</summary>
internal static class CodeBase
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static Assembly Client { get; } = typeof(IIamportClient).Assembly;

    public static IEnumerable<Type> Apis { get; } =
    [
        .. Client.GetTypes().Where(type => type.IsInterface && type.IsAssignableTo(typeof(IIamportApi)) && type != typeof(IIamportApi)).OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    public static IEnumerable<(Type Api, MethodInfo Method, Operation Operation)> Operations { get; } =
    [
        .. from api in Apis
           from method in api.GetMethods()
           select (api, method, DeclaredOperations.Describe(api, method, method.GetCustomAttribute<HttpMethodAttribute>()!)),
    ];

    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Iamport.Client.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
