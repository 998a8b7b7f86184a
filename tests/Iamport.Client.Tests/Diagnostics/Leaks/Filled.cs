using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Iamport.Client.Tests.Diagnostics.Leaks;

/// <summary>Makes the arguments of any operation, a marker in every text.</summary>
internal static class Filled
{
    private static readonly ConcurrentDictionary<string, bool> Texts = new();

    // Which of its ways to be made has all the texts.
    private static readonly Dictionary<Type, Func<object>> Factories = new()
    {
        [typeof(CancelPaymentRequest)] = () => CancelPaymentRequest.Partial(Text(nameof(CancelPaymentRequest), "ImpUid"), 1000, 1000),
        [typeof(UnscheduleRequest)] = () => UnscheduleRequest.OnlyOf(
            Text(nameof(UnscheduleRequest), "CustomerUid"), Text(nameof(UnscheduleRequest), "MerchantUid")),
        [typeof(NaverProductOrders)] = () => NaverProductOrders.Only(Text(nameof(NaverProductOrders), "ProductOrderIds")),
        [typeof(BenepiaMember)] = () => BenepiaMember.Live(Text(nameof(BenepiaMember), "Code")),
        [typeof(Func<CancelPaymentRequest, CancelPaymentRequest>)] = () =>
            (CancelPaymentRequest request) => request with { RefundAccount = (RefundAccount)Fill(Create(typeof(RefundAccount))) },
        [typeof(ConfirmOtpRequest)] = () => ConfirmOtpRequest.Sms(Text(nameof(ConfirmOtpRequest), "Otp")),
    };

    // The list of methods is the other way to say the same.
    private static readonly HashSet<Type> LeftOut = [typeof(PaymentLinkDirect)];

    /// <summary>Whether a text stands in an argument that was made.</summary>
    public static bool Holds(string text) => Texts.ContainsKey(text);

    public static object? Argument(MethodInfo method, ParameterInfo parameter) =>
        Value(parameter.ParameterType, method.DeclaringType!.Name, Capital(parameter.Name!));

    /// <summary>A value of an open set that the client knows.</summary>
    public static object? Known(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .FirstOrDefault(field => field.FieldType == type)?.GetValue(null);

    private static object? Value(Type declared, string owner, string name)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return type switch
        {
            _ when LeftOut.Contains(type) || type == typeof(CancellationToken) => null,
            _ when type == typeof(string) => Text(owner, name),
            _ when type == typeof(Uri) => new Uri($"https://shop.example/{Uri.EscapeDataString(Text(owner, name))}"),
            _ when type == typeof(JsonNode) => JsonValue.Create(Text(owner, name)),
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 1,
            _ when type == typeof(decimal) => 1000m,
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.UtcNow.AddDays(1),
            _ when type == typeof(DateOnly) => new DateOnly(2040, 1, 1),
            _ when Factories.TryGetValue(type, out var make) => Fill(make()),
            _ when type.IsAssignableTo(typeof(IEnumerable)) => List(type.GetGenericArguments()[0], owner, name),
            _ when Known(type) is { } known => known,
            _ => Fill(Create(type)),
        };
    }

    private static string Text(string owner, string name)
    {
        var text = Marker.For(owner, name);
        Texts[text] = true;
        return text;
    }

    private static object Create(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        return constructor.Invoke(
            [.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType, type.Name, Capital(parameter.Name!)))]);
    }

    private static object Fill(object record)
    {
        foreach (var property in record.GetType().GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
        {
            property.SetValue(record, Value(property.PropertyType, record.GetType().Name, property.Name));
        }

        return record;
    }

    private static Array List(Type item, string owner, string name)
    {
        var items = Array.CreateInstance(item, 1);
        items.SetValue(Value(item, owner, name), 0);
        return items;
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
