using System.Text.Json;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints;

/// <summary>Which part of a list is asked for.</summary>
internal readonly record struct Paging(int Page, int Limit)
{
    public const int DefaultLimit = 20;
    private const int LargestLimit = 1000;

    private long Skipped => (long)(Page - 1) * Limit;

    public static Paging Read(Fields query) => Check(query.WholeNumber("page") ?? 1, query.WholeNumber("limit") ?? DefaultLimit);

    /// <summary>For lists whose page size cannot be chosen.</summary>
    public static Paging ReadPage(Fields query) => Check(query.WholeNumber("page") ?? 1, DefaultLimit);

    public void Write<T>(Utf8JsonWriter writer, IReadOnlyList<T> all, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartObject();
        writer.WriteNumber("total", all.Count);
        writer.WriteNumber("previous", Page - 1);
        writer.WriteNumber("next", Skipped + Limit < all.Count ? Page + 1 : 0);
        writer.WritePropertyName("list");
        writer.WriteList(all.Skip((int)Math.Min(int.MaxValue, Skipped)).Take(Limit), write);
        writer.WriteEndObject();
    }

    public Answer Answer<T>(IReadOnlyList<T> all, Action<Utf8JsonWriter, T> write)
    {
        if (Page > 1 && Skipped >= all.Count)
        {
            throw RefusalException.BadRequest("마지막 페이지를 넘었습니다.");
        }

        var paging = this;
        return Endpoints.Answer.Success(writer => paging.Write(writer, all, write));
    }

    private static Paging Check(int page, int limit) => page >= 1 && limit is >= 1 and <= LargestLimit
        ? new Paging(page, limit)
        : throw RefusalException.BadRequest("page는 1 이상, limit은 1 이상 1000 이하여야 합니다.");
}
