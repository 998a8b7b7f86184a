using System.Reflection;
using Iamport.Client.Http;

namespace Iamport.Client.Tests.Conventions;

/// <summary>Where the rules about the code itself find it.</summary>
internal static class CodeBase
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static Assembly Client { get; } = typeof(IIamportClient).Assembly;

    public static IEnumerable<Type> Apis { get; } =
    [
        .. Client.GetTypes().Where(type => type.IsDefined(typeof(IamportApiAttribute), inherit: false)).OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    public static IEnumerable<(Type Api, MethodInfo Method, Operation Operation)> Operations { get; } =
    [
        .. from api in Apis
           from method in api.GetMethods()
           let made = Client.GetType($"{api.Namespace}.{api.Name[1..]}", throwOnError: true)!
           let field = made.GetField(method.Name[..^"Async".Length] + "Operation", BindingFlags.NonPublic | BindingFlags.Static)!
           select (api, method, (Operation)field.GetValue(null)!),
    ];

    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Iamport.Client.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
