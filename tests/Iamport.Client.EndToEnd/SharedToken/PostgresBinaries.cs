using System.Globalization;

namespace Iamport.Client.EndToEnd.SharedToken;

/// <summary>The machine's PostgreSQL: where its programs are and who may run them.</summary>
internal static class PostgresBinaries
{
    private const string DebianFolder = "/usr/lib/postgresql";
    private const string Missing = "There is no PostgreSQL in PATH or under " + DebianFolder + ": apt-get install postgresql.";

    private static readonly string? Folder = Folders().FirstOrDefault(folder =>
        File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));

    /// <summary>Nothing in CI, where a test that cannot run has to fail.</summary>
    public static string? ReasonToSkip { get; } =
        Folder is not null || string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase) ? null : Missing;

    public static string RequireFolder() => Folder ?? throw new DirectoryNotFoundException(Missing);

    /// <summary>PostgreSQL refuses to run as root; then it runs as <c>postgres</c> or <c>nobody</c>. Null for whoever runs the test.</summary>
    public static (int User, int Group)? Account()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return null;
        }

        var accounts = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).ToDictionary(fields => fields[0]);
        var account = accounts.TryGetValue("postgres", out var own) ? own : accounts["nobody"];
        return (int.Parse(account[2], CultureInfo.InvariantCulture), int.Parse(account[3], CultureInfo.InvariantCulture));
    }

    private static IEnumerable<string> Folders() =>
    [
        .. Directory.Exists(DebianFolder) ? Directory.GetDirectories(DebianFolder).Select(version => Path.Combine(version, "bin")) : [],
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator),
    ];
}
