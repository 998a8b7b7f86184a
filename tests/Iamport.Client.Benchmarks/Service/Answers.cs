using System.Text;

namespace Iamport.Client.Benchmarks.Service;

/// <summary>The bodies that the service would send, written once as it writes them: without white space.</summary>
internal static class Answers
{
    private static readonly string Payment = Read();

    public static byte[] Token { get; } = Envelope(
        """{"access_token":"a9ace025c90c0da2161075da6ddd3492a2fca776","now":1790746400,"expired_at":1790753600}""");

    public static byte[] OnePayment { get; } = Envelope(Payment);

    /// <summary>A page whose payments differ in their identifiers, as an enumeration wants it.</summary>
    public static byte[] Page(int page, int pages, int size)
    {
        var payments = Enumerable.Range(page * size, size)
            .Select(number => Payment.Replace(Callers.Calls.ImpUid, $"imp_{number:D12}", StringComparison.Ordinal));
        var next = page < pages ? page + 1 : 0;
        return Envelope($$"""{"total":{{pages * size}},"previous":{{page - 1}},"next":{{next}},"list":[{{string.Join(',', payments)}}]}""");
    }

    private static byte[] Envelope(string response) => Encoding.UTF8.GetBytes($$"""{"code":0,"message":null,"response":{{response}}}""");

    private static string Read()
    {
        using var text = new StreamReader(typeof(Answers).Assembly.GetManifestResourceStream("payment.json")!);
        return text.ReadToEnd();
    }
}
