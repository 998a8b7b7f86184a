using System.Text;
using System.Text.Json;

namespace Iamport.Client.Benchmarks.Service;

/// <summary>The bodies that the service would send, written once as it writes them: without white space.</summary>
internal static class Answers
{
    public const int PageSize = 50;

    private static readonly JsonDocument Sample = JsonDocument.Parse(Read());

    private static readonly string Payment = JsonSerializer.Serialize(Sample.RootElement);

    public static byte[] Token { get; } = Envelope("""{"access_token":"a9ace025c90c0da2161075da6ddd3492a2fca776","now":1790746400,"expired_at":1790753600}""");

    public static byte[] OnePayment { get; } = Envelope(Payment);

    /// <summary>A page whose payments differ in their identifiers, as an enumeration wants it.</summary>
    public static byte[] Page(int page, int pages, int size)
    {
        var id = Sample.RootElement.GetProperty("imp_uid").GetString()!;
        var payments = Enumerable.Range(page * size, size).Select(number => Payment.Replace(id, $"imp_{number:D12}", StringComparison.Ordinal));
        var next = page < pages ? page + 1 : 0;
        return Envelope($$"""{"total":{{pages * size}},"previous":{{page - 1}},"next":{{next}},"list":[{{string.Join(',', payments)}}]}""");
    }

    private static byte[] Envelope(string response) => Encoding.UTF8.GetBytes($$"""{"code":0,"message":null,"response":{{response}}}""");

    private static Stream Read() => typeof(Answers).Assembly.GetManifestResourceStream("payment.json")!;
}
