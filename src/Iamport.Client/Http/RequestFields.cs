using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Iamport.Client.Http;

/// <summary>The JSON body of an operation that takes its few fields as plain parameters. A null field is not written.</summary>
internal sealed class RequestFields : Dictionary<string, JsonNode?>, IRequest
{
    public void Add(string name, string? value)
    {
        if (value is not null)
        {
            base.Add(name, value);
        }
    }

    public void Add(string name, DateTimeOffset value, [CallerArgumentExpression(nameof(value))] string field = "")
    {
        Requires.Time(value, field);
        base.Add(name, value.ToUnixTimeSeconds());
    }

    /// <summary>A value that must be chosen: the default one has no text.</summary>
    public void Add<T>(string name, T value)
        where T : struct, IOpenEnum<T>
    {
        Requires.Text(value.Value, name);
        base.Add(name, value.Value);
    }

    public void Add<T>(string name, T? value)
        where T : struct, IOpenEnum<T> => Add(name, value?.Value);

    /// <summary>All product orders are a field that is not written, so a null must not be taken for them.</summary>
    public void Add(string name, NaverProductOrders value)
    {
        if (Requires.Value(value, name).ProductOrderIds is { } ids)
        {
            base.Add(name, new JsonArray([.. ids.Select(id => JsonValue.Create(id))]));
        }
    }
}
