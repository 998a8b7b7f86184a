using System.Text;

namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>The approved form of what was recorded: entries by their keys, and each block of headers once.</summary>
internal sealed class WireText
{
    private readonly StringBuilder _entries = new();
    private readonly List<string> _headers = [];

    public void AddOperation(string key) => _entries.Append('\n').Append("=== ").Append(key).Append('\n');

    public void AddCase(string label, (IReadOnlyList<SentRequest> Sent, string? Refusal) recorded)
    {
        _entries.Append(label).Append('\n');
        if (recorded.Refusal is { } refusal)
        {
            Add("!", refusal);
        }

        foreach (var request in recorded.Sent)
        {
            Add(">", $"{request.Line} + headers {NumberOf(request.Headers)}");
            if (request.Body.Length > 0)
            {
                Add(">", request.Body);
            }
        }
    }

    public override string ToString() =>
        string.Concat(_headers.Select((headers, index) => $"=== headers {index + 1}\n{headers}\n\n")).TrimEnd('\n') + $"\n{_entries}";

    private void Add(string mark, string line) => _entries.Append("  ").Append(mark).Append(' ').Append(line).Append('\n');

    private int NumberOf(string headers)
    {
        if (!_headers.Contains(headers))
        {
            _headers.Add(headers);
        }

        return _headers.IndexOf(headers) + 1;
    }
}
