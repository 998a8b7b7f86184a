using System.Globalization;
using System.Runtime.CompilerServices;

namespace Iamport.Client.Http;

/// <summary>
/// An interpolated string that becomes an absolute URI. Literals are taken as written; a hole is escaped and can never leave its
/// segment: an identifier that came from a browser must not be able to choose another path or host.
/// </summary>
[InterpolatedStringHandler]
internal ref struct RequestPath
{
    private DefaultInterpolatedStringHandler _text;
    private ReadOnlySpan<char> _queryName;
    private char _querySeparator;
    private bool _slashIsPending;
    private bool _lastSegmentIsDropped;
    private string? _emptyList;

    public RequestPath(int literalLength, int formattedCount, Transport transport)
    {
        var address = transport.BaseAddress.AbsoluteUri.AsSpan().TrimEnd('/');
        _text = new DefaultInterpolatedStringHandler(literalLength + address.Length, formattedCount, CultureInfo.InvariantCulture);
        _text.AppendFormatted(address);
    }

    /// <summary>The identifiers among the holes, by the names of the variables that fill them.</summary>
    public string? ImpUid { get; private set; }

    public string? MerchantUid { get; private set; }

    public string? CustomerUid { get; private set; }

    /// <summary>The value among the holes, by the same names, that no text of ours may repeat.</summary>
    public string? Secret { get; private set; }

    public void AppendLiteral(string literal)
    {
        var queryStart = _queryName.IsEmpty ? literal.IndexOf('?', StringComparison.Ordinal) : 0;
        if (queryStart < 0)
        {
            AppendPath(literal);
            return;
        }

        AppendPath(literal.AsSpan(0, queryStart));
        _queryName = literal.AsSpan(queryStart).Trim("?&=");
    }

    public void AppendFormatted(string? value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!_queryName.IsEmpty)
        {
            AppendQuery(value);
            Secret = name is "pgApiKey" or "bankNum" ? value : Secret;
            return;
        }

        AppendSegment(value, name);
        switch (name)
        {
            case "impUid":
                ImpUid = value;
                break;
            case "merchantUid":
                MerchantUid = value;
                break;
            case "customerUid":
                CustomerUid = value;
                break;
        }
    }

    /// <summary>A list repeats its name; an empty one is refused unless another value says what the request is about.</summary>
    public void AppendFormatted(IReadOnlyCollection<string> values, [CallerArgumentExpression(nameof(values))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(values, name);
        _emptyList = values.Count == 0 ? name : _emptyList;
        foreach (var value in values)
        {
            Requires.Text(value, name);
            AppendQuery(value);
        }
    }

    public void AppendFormatted<T>(T value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, IOpenEnum<T> => AppendFormatted(value.Value, name);

    /// <summary>A null drops the query value, or the last segment together with its slash.</summary>
    public void AppendFormatted<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, IOpenEnum<T>
    {
        if (value is null && _queryName.IsEmpty)
        {
            _slashIsPending = false;
            _lastSegmentIsDropped = true;
        }
        else
        {
            AppendFormatted(value?.Value, name);
        }
    }

    public void AppendFormatted(bool? value) => AppendQuery(value switch { true => "true", false => "false", null => null });

    public void AppendFormatted(int? value) => AppendQuery(value?.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(DateTimeOffset? value) => AppendQuery(value?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(DateOnly value) => AppendQuery(value.ToString("yyyyMMdd", CultureInfo.InvariantCulture));

    public Uri ToUri()
    {
        Requires.That(_emptyList is null || _querySeparator != default, $"{_emptyList} is empty. Give at least one.", _emptyList!);
        return new(_text.ToStringAndClear(), UriKind.Absolute);
    }

    private void AppendPath(ReadOnlySpan<char> path)
    {
        if (path.IsEmpty)
        {
            return;
        }

        if (_lastSegmentIsDropped)
        {
            throw new InvalidOperationException("Only the last segment of a path can be optional.");
        }

        _slashIsPending = path[^1] == '/';
        _text.AppendFormatted(_slashIsPending ? path[..^1] : path);
    }

    private void AppendSegment(string? value, string name)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{name} is empty. Give the identifier that the request is about.", name);
        }

        if (value is "." or "..")
        {
            throw new ArgumentException($"{name} is \"{value}\", which would name another path. Give the identifier itself.", name);
        }

        if (_slashIsPending)
        {
            _text.AppendLiteral("/");
            _slashIsPending = false;
        }

        _text.AppendLiteral(Uri.EscapeDataString(value));
    }

    private void AppendQuery(string? value)
    {
        if (value is null)
        {
            return;
        }

        _text.AppendLiteral(_querySeparator == default ? "?" : "&");
        _querySeparator = '&';
        _text.AppendFormatted(_queryName);
        _text.AppendLiteral("=");
        _text.AppendLiteral(Uri.EscapeDataString(value));
    }
}
