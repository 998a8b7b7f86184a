using System.Globalization;
using System.Reflection;
using Refit;

namespace Iamport.Client.Http.Addresses;

/// <summary>
/// Writes the values of paths and queries as the service reads them. What is not marked as a query stands for a segment: it can never
/// leave it, because an identifier that came from a browser must not be able to choose another path.
/// </summary>
internal sealed class UrlParameterFormatter : IUrlParameterFormatter
{
    public string? Format(object? value, ICustomAttributeProvider attributeProvider, Type type)
    {
        var text = value switch
        {
            null => null,
            string plain => plain,
            bool flag => flag ? "true" : "false",
            DateTimeOffset time => time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => throw new InvalidOperationException($"A {value.GetType()} has no form in an address."),
        };
        return attributeProvider.IsDefined(typeof(QueryAttribute), inherit: false) ? text : RefusedSegment.Mark(text);
    }
}
