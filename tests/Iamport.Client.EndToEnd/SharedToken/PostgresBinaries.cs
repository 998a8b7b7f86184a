using System.Globalization;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.EndToEnd.SharedToken;

/// <summary>The machine's PostgreSQL: where its programs are and who may run them.</summary>
internal static class PostgresBinaries
{
    private const string DebianFolder = "/usr/lib/postgresql";

    private static readonly string? Found = Folders().FirstOrDefault(folder =>
        File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));

    public static string Folder
    {
        get
        {
            Machine.Needs(Found is not null, "There is no PostgreSQL in PATH or under " + DebianFolder + ": apt-get install postgresql.");
            return Found!;
        }
    }

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
