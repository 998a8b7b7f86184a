using System.Xml.Linq;
using Iamport.Client.EndToEnd.Texts;
using Iamport.Client.EndToEnd.Testing;

namespace Iamport.Client.EndToEnd.Packages;

/// <summary>New projects, side by side, of somebody who has the packages and nothing else of this repository.</summary>
internal sealed class ConsumerFolder
{
    public const string Console = "Microsoft.NET.Sdk";
    public const string Web = "Microsoft.NET.Sdk.Web";

    private static readonly Lazy<Dictionary<string, string>> Versions = new(() => XDocument.Load(Path.Combine(TextPage.Root, "Directory.Packages.props"))
        .Descendants("PackageVersion").ToDictionary(package => package.Attribute("Include")!.Value, package => package.Attribute("Version")!.Value));

    private readonly string _folder;
    private readonly List<string> _projects = [];

    private ConsumerFolder(string folder) => _folder = folder;

    public static async Task<ConsumerFolder> CreateAsync(PackedFiles packed, string name)
    {
        var folder = new ConsumerFolder(Directory.CreateDirectory(Path.Combine(packed.Folder, name)).FullName);
        await folder.WriteAsync("nuget.config", Configuration(packed.Feed));
        await folder.WriteAsync("Directory.Build.props", Settings(await MachinePackagesAsync(packed.Folder)));
        return folder;
    }

    /// <summary>A package is named by its id, as packed or used here, or by its id and version: <c>Refit/15.2.0</c>.</summary>
    public async Task AddAsync(string name, string sdk, string[] packages, string program, string settings = "", string items = "")
    {
        _projects.Add($"{name}/{name}.csproj");
        await WriteAsync($"{name}/{name}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>{settings}</PropertyGroup>
              <ItemGroup>{string.Concat(packages.Select(Reference))}{items}</ItemGroup>
            </Project>
            """);
        await WriteAsync($"{name}/Program.cs", program);
    }

    public async Task WriteAsync(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text);
    }

    /// <summary>Restores and builds all of them at once, with warnings as errors.</summary>
    public async Task BuildAsync()
    {
        await WriteAsync("All.slnx", new XElement(
            "Solution", _projects.Select(project => new XElement("Project", new XAttribute("Path", project)))).ToString());
        await Dotnet.RunAsync(_folder, "build", "All.slnx", "--nologo", "-v", "q");
    }

    public Task<string> RunAsync(string name, params string[] arguments) =>
        Dotnet.RunAsync(_folder, ["run", "--project", name, "--no-build", "--", .. arguments]);

    public Task<string> RestoreAsync(string name) => Dotnet.RunAsync(_folder, "restore", name, "-v", "q");

    public Task<string> FailAsync(string command, string name) => Dotnet.FailAsync(_folder, command, name, "-v", "q");

    public Task<ConsumerServer> StartAsync(string name, IEnumerable<string> arguments) =>
        ConsumerServer.StartAsync(Path.Combine(_folder, name, "bin", "Debug", "net10.0", $"{name}.dll"), arguments);

    public string Read(params string[] path) => File.ReadAllText(Path.Combine([_folder, .. path]));

    private static string Reference(string package)
    {
        var named = package.Split('/');
        var version = named.ElementAtOrDefault(1) ?? (PackedFiles.Ids.Contains(package) ? PackedFiles.Version : Versions.Value[package]);
        return $"""<PackageReference Include="{named[0]}" Version="{version}" />""";
    }

    private static string Configuration(string feed) => $"""
        <configuration>
          <packageSources>
            <clear />
            <add key="packed" value="{feed}" />
          </packageSources>
        </configuration>
        """;

    // What the packages depend on comes from where this repository's restore has put it, so that no test asks a registry.
    private static string Settings(string machinePackages) => $"""
        <Project>
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <InvariantGlobalization>true</InvariantGlobalization>
            <RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath>
            <RestoreFallbackFolders>{machinePackages}</RestoreFallbackFolders>
            <NuGetAudit>false</NuGetAudit>
            <RunAnalyzers>false</RunAnalyzers>
          </PropertyGroup>
        </Project>
        """;

    private static async Task<string> MachinePackagesAsync(string folder) =>
        (await Dotnet.RunAsync(folder, "nuget", "locals", "global-packages", "--list")).Split(": ", 2)[1].Trim();
}
