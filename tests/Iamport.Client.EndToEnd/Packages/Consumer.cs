using Iamport.Client.EndToEnd.Testing;

namespace Iamport.Client.EndToEnd.Packages;

/// <summary>A new project of somebody who has the packages and nothing else of this repository.</summary>
internal static class Consumer
{
    /// <summary>Restores, builds and runs it, with warnings as errors, and returns what it wrote.</summary>
    public static async Task<string> RunAsync(
        PackedFiles packed, string name, string sdk, string[] packages, string program, params string[] arguments)
    {
        var folder = Directory.CreateDirectory(Path.Combine(packed.Folder, name)).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), Configuration(packed.Feed));
        await File.WriteAllTextAsync(Path.Combine(folder, $"{name}.csproj"), Project(sdk, packages, await MachinePackagesAsync(folder)));
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), program);
        await Dotnet.RunAsync(folder, "build", "--nologo", "-v", "q");
        return await Dotnet.RunAsync(folder, ["run", "--no-build", "--", .. arguments]);
    }

    // What the packages depend on comes from where this repository's restore has put it, so that no test asks a registry.
    private static string Configuration(string feed) => $"""
        <configuration>
          <packageSources>
            <clear />
            <add key="packed" value="{feed}" />
          </packageSources>
        </configuration>
        """;

    private static string Project(string sdk, string[] packages, string machinePackages) => $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <InvariantGlobalization>true</InvariantGlobalization>
            <RestorePackagesPath>packages</RestorePackagesPath>
            <RestoreFallbackFolders>{machinePackages}</RestoreFallbackFolders>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            {string.Concat(packages.Select(id => $"""<PackageReference Include="{id}" Version="{PackedFiles.Version}" />"""))}
          </ItemGroup>
        </Project>
        """;

    private static async Task<string> MachinePackagesAsync(string folder) =>
        (await Dotnet.RunAsync(folder, "nuget", "locals", "global-packages", "--list")).Split(": ", 2)[1].Trim();
}
