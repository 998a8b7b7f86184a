using Iamport.Client.Tests.Conventions;

namespace Iamport.Client.Tests.Testing;

/// <summary>Payloads that were recorded, which stand beside the repository.</summary>
internal static class RecordedPayloads
{
    private static readonly string Beside = Path.GetFullPath(Path.Combine(CodeBase.Root, "../shared/fixtures"));

    public static string Folder
    {
        get
        {
            Machine.Needs(Directory.Exists(Beside), $"There are no recorded payloads in {Beside}.");
            return Beside;
        }
    }
}
