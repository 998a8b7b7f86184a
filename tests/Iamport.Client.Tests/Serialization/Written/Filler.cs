using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Iamport.Client.Checkout;

namespace Iamport.Client.Tests.Serialization.Written;

/// <summary>Makes records with something in every field, or with nothing where nothing can be.</summary>
internal sealed class Filler(int seed)
{
    private const string Letters = "abz09-_. \"\\/'<>&+{}[]:,가힣결제é\u2028🍵\n\t";

    private static readonly DateTimeOffset Epoch = DateTimeOffset.UnixEpoch;

    private readonly Random _dice = new(seed);
    private readonly NullabilityInfoContext _nullability = new();

    public object Make(Type type)
    {
        var constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(constructor => constructor.GetParameters() is not [var only] || only.ParameterType != type)
            .OrderByDescending(constructor => constructor.GetParameters().Length).First();
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Argument(type, parameter))]);
        foreach (var property in Settable(type))
        {
            property.SetValue(made, PublicRecords.IsSecret(property) ? null : Value(property.PropertyType, MayBeNull(property), property.Name));
        }

        return made;
    }

    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.SetMethod is not null);

    // A record that a factory makes gives each property its parameter.
    private object? Argument(Type type, ParameterInfo parameter)
    {
        var property = type.GetProperties().FirstOrDefault(property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
        return property is not null && PublicRecords.IsSecret(property) ? null
            : Value(parameter.ParameterType, type != typeof(PaymentUids) && MayBeNull(parameter), parameter.Name!);
    }

    private bool MayBeNull(ParameterInfo parameter) => _nullability.Create(parameter).WriteState == NullabilityState.Nullable;

    private bool MayBeNull(PropertyInfo property) => _nullability.Create(property).ReadState == NullabilityState.Nullable;

    private object? Value(Type type, bool mayBeNull, string name) =>
        mayBeNull && _dice.Next(4) == 0 ? null : Something(Nullable.GetUnderlyingType(type) ?? type, name);

    private object Something(Type type, string name)
    {
        return type switch
        {
            _ when type == typeof(string) => Text(),
            _ when type == typeof(bool) => _dice.Next(2) == 0,
            _ when type == typeof(int) => _dice.Next(1, 40),
            _ when type == typeof(decimal) => _dice.Next(1, 1_000_000) / 100m,
            _ when type == typeof(DateTimeOffset) => Epoch.AddSeconds(_dice.NextInt64(1, 4_000_000_000)),
            _ when type == typeof(DateOnly) => DateOnly.FromDayNumber(_dice.Next(700_000, 750_000)),
            _ when type == typeof(TimeOnly) => new TimeOnly(_dice.Next(24), _dice.Next(60)),
            _ when type == typeof(TimeSpan) => TimeSpan.FromTicks(_dice.NextInt64(1, TimeSpan.TicksPerDay)),
            _ when type == typeof(Guid) => Guid.NewGuid(),
            _ when type == typeof(Uri) => new Uri($"https://shop.example/{_dice.Next()}?a=1&b=%ED%95%9C"),
            _ when type == typeof(JsonElement) => Json(2),
            _ when type.IsAssignableTo(typeof(JsonNode)) => new JsonObject { ["Inner"] = JsonNode.Parse($"{Json(2).GetRawText()}") },
            _ when type == typeof(BenepiaMember) => BenepiaMember.Live("code"),
            _ when type == typeof(CardQuota) => _dice.Next(2) == 0 ? CardQuota.ImmediateOnly() : CardQuota.UpTo(6),
            _ when type == typeof(NaverProductOrders) => _dice.Next(2) == 0 ? NaverProductOrders.All : NaverProductOrders.Only("a", "b"),
            _ when type == typeof(BrowserAnswer) => new BrowserAnswer("imp_1", Text(), _dice.Next(2) == 0, null, null, _dice.Next(2) == 0),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(_dice.Next(Enum.GetValues(type).Length))!,
            _ when type.IsAssignableTo(typeof(IDictionary)) || IsDictionary(type) => Others(),
            _ when Item(type) is { } item => Items(item, name),
            _ when type.IsValueType => Activator.CreateInstance(type, Text())!,
            _ => Make(type.IsAbstract ? Concrete(type) : type),
        };
    }

    private static bool IsDictionary(Type type) => type == typeof(IDictionary<string, JsonElement>);

    private static Type? Item(Type type) =>
        type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) && type.IsInterface ? type.GetGenericArguments()[0] : null;

    private Type Concrete(Type type)
    {
        var all = PublicRecords.All.Where(record => record.IsAssignableTo(type)).ToArray();
        return all[_dice.Next(all.Length)];
    }

    private Array Items(Type item, string name)
    {
        var items = Array.CreateInstance(item, _dice.Next(1, 4));
        for (var place = 0; place < items.Length; place++)
        {
            items.SetValue(Something(item, name), place);
        }

        return items;
    }

    private Dictionary<string, JsonElement> Others() =>
        Enumerable.Range(0, _dice.Next(1, 4)).ToDictionary(place => $"later_{place}{(_dice.Next(2) == 0 ? "" : Text())}", _ => Json(3));

    private JsonElement Json(int depth) => JsonSerializer.SerializeToElement(_dice.Next(depth == 0 ? 4 : 6) switch
    {
        0 => null,
        1 => Text(),
        2 => _dice.Next(),
        3 => (object)(_dice.Next(2) == 0),
        4 => new[] { Json(depth - 1), Json(depth - 1) },
        _ => new Dictionary<string, JsonElement> { ["Inner"] = Json(depth - 1), [Text()] = Json(depth - 1) },
    });

    private string Text() => $"t{string.Concat(_dice.GetItems(Letters.EnumerateRunes().ToArray(), _dice.Next(12)))}";
}
