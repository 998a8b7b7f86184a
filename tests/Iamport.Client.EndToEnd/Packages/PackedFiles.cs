using System.Text.Json;
using Iamport.Client.EndToEnd.Texts;
using Iamport.Client.EndToEnd.Testing;

namespace Iamport.Client.EndToEnd.Packages;

/// <summary>What <c>dotnet pack</c> makes of this source, packed once for all tests and compiled as CI's own packages are.</summary>
public sealed class PackedFiles : IAsyncLifetime
{
    /// <summary>Another one than is published: a machine that has that already would restore its copy.</summary>
    public const string Version = "0.1.0-packed";

    public static readonly string[] Ids = ["Iamport.Client", "Iamport.Client.AspNetCore", "Iamport.Client.Sandbox"];

    public static readonly string[] Targets = ["net8.0", "net10.0"];

    private readonly Lazy<Task<ConsumerFolder>> _consumers;

    public PackedFiles() => _consumers = new(() => ConsumerPrograms.BuildAsync(this));

    /// <summary>Outside the repository, so that nothing of it is inherited by what is built here.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("iamport-packages-").FullName;

    public string Feed => Path.Combine(Folder, "feed");

    public async ValueTask InitializeAsync()
    {
        var filter = Path.Combine(Folder, "Packages.slnf");
        await File.WriteAllTextAsync(filter, JsonSerializer.Serialize(new
        {
            solution = new
            {
                path = Path.Combine(TextPage.Root, "Iamport.Client.sln"),
                projects = Ids.Select(id => $"src/{id}/{id}.csproj"),
            },
        }));
        var output = await Dotnet.RunAsync(
            TextPage.Root, "pack", filter, "-c", "Release", "--nologo", "-v", "q", "-o", Feed, $"-p:PackageVersion={Version}",
            "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false", "-p:UseSharedCompilation=true");
        output.Should().NotContain("warning");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return default;
    }

    /// <summary>Programs that use the packages, built with the first test that runs one of them.</summary>
    internal Task<ConsumerFolder> ConsumersAsync() => _consumers.Value;

    internal PackageFile Package(string id) => new(Path.Combine(Feed, $"{id}.{Version}.nupkg"));

    internal PackageFile Symbols(string id) => new(Path.Combine(Feed, $"{id}.{Version}.snupkg"));
}
