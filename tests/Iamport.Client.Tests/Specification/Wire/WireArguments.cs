using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>Makes the arguments of an operation for one case.</summary>
internal sealed class WireArguments(WireCase given)
{
    private readonly List<Slot> _seen = [];

    /// <summary>The places that were come by, whether they got a value or not.</summary>
    public IReadOnlyList<Slot> Seen => _seen;

    public object? Of(Slot slot)
    {
        _seen.Add(slot);
        return given.Replaces(slot) ? given.Given!.Value : given.Has(slot) ? Made(slot) : null;
    }

    private object Made(Slot slot)
    {
        if (slot.Item is not { } item)
        {
            return slot.IsMade ? Composed(slot, slot.Type) : UsualValue.Of(slot.Path, slot.Type, given.Text);
        }

        var items = Array.CreateInstance(item, 1);
        items.SetValue(slot.IsMade ? Composed(slot, item) : UsualValue.Of(slot.Path, item, given.Text), 0);
        return items;
    }

    private object Composed(Slot slot, Type type)
    {
        if (Ways.Of(type) is { Count: > 0 } ways)
        {
            var way = ways.FirstOrDefault(way => Ways.NameOf(way) == given.Way) ?? (given.IsFull ? ways[^1] : ways[0]);
            return Filled(slot, way.Invoke(null, Arguments(slot with { Id = $"{slot.Id}.{Ways.NameOf(way)}" }, way))!);
        }

        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        return Filled(slot, constructor.Invoke(Arguments(slot, constructor)));
    }

    private object?[] Arguments(Slot owner, MethodBase method) =>
    [
        .. method.GetParameters().Select(parameter =>
            Of(Inner(owner, parameter.Name!, WireName.Of(parameter), parameter.ParameterType, !parameter.HasDefaultValue, isFlat: false))),
    ];

    private object Filled(Slot owner, object made)
    {
        foreach (var property in made.GetType().GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
        {
            var isRequired = property.IsDefined(typeof(RequiredMemberAttribute));
            var isFlat = property.IsDefined(typeof(JsonConverterAttribute));
            var inner = Inner(owner, property.Name, WireName.Of(property), property.PropertyType, isRequired, isFlat);
            // What is left out keeps the value that it was made with.
            if (Of(inner) is var value && (value is not null || given.Replaces(inner)))
            {
                property.SetValue(made, value);
            }
        }

        return made;
    }

    // What a converter or a factory makes of a value stands among the fields of its owner.
    private static Slot Inner(Slot owner, string name, string wireName, Type type, bool isRequired, bool isFlat)
    {
        var slot = new Slot($"{owner.Id}.{name}", owner.Prefix + wireName, type, isRequired);
        return slot.IsMade && (isFlat || Ways.Of(slot.Type).Count > 0)
            ? slot with { Prefix = owner.Prefix, IsWhole = true }
            : slot with { Prefix = $"{slot.Path}{(slot.Item is null ? "" : "[]")}." };
    }
}
