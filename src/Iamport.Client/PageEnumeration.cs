using System.Net;
using System.Runtime.CompilerServices;

namespace Iamport.Client;

/// <summary>Goes through the pages of a list, and through the time windows that the service allows it, holding one page at a time.</summary>
internal static class PageEnumeration
{
    /// <summary>Splits a span of time into windows, in the order in which the list goes. Neighbours share their border.</summary>
    public static IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Windows(
        DateTimeOffset from, DateTimeOffset to, TimeSpan longest, bool newestFirst)
    {
        if (from > to)
        {
            throw new ArgumentException($"from is {from:O}, after to, which is {to:O}. Exchange them.", nameof(from));
        }

        return Split();

        IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Split()
        {
            var count = Math.Max(1, (int)Math.Ceiling((to - from) / longest));
            for (var index = 0; index < count; index++)
            {
                var start = from + longest * (newestFirst ? count - 1 - index : index);
                yield return (start, start + longest < to ? start + longest : to);
            }
        }
    }

    /// <summary>
    /// Reads page after page. A list changes while it is read, so that items slide to the next page and come twice; windows share their
    /// borders: what stood on this page or the one before is passed over.
    /// </summary>
    public static async IAsyncEnumerable<TItem> ReadAsync<TWindow, TItem>(
        IEnumerable<TWindow> windows,
        Func<TWindow, int, CancellationToken, Task<Page<TItem>>> read,
        Func<TItem, string> identify,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var before = new HashSet<string>(StringComparer.Ordinal);
        var current = new HashSet<string>(StringComparer.Ordinal);
        foreach (var window in windows)
        {
            for (var number = 1; await ReadOrEndAsync(window, number).ConfigureAwait(false) is { } page; number = page.Next)
            {
                foreach (var item in page.Items)
                {
                    var identity = identify(item);
                    if (!before.Contains(identity) && current.Add(identity))
                    {
                        yield return item;
                    }
                }

                (before, current) = (current, before);
                current.Clear();
                if (page.Next == 0)
                {
                    break;
                }

                // What lies behind it is not shown, and going back would never end.
                if (page.Next <= number)
                {
                    throw new IamportApiException($"Page {number} of a list names page {page.Next} as the next: the list cannot be read to its end.")
                    {
                        StatusCode = HttpStatusCode.OK,
                    };
                }
            }
        }

        // A page past the end is refused, by the service itself: the list became shorter while it was read.
        async Task<Page<TItem>?> ReadOrEndAsync(TWindow window, int number)
        {
            try
            {
                return await read(window, number, cancellationToken).ConfigureAwait(false);
            }
            catch (IamportApiException refusal) when (number > 1 && refusal is { StatusCode: HttpStatusCode.BadRequest, Code: not (null or 0) })
            {
                return null;
            }
        }
    }
}
