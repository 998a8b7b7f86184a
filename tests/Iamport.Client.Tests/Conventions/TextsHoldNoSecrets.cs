using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Iamport.Client.Http;
using Iamport.Client.Tests.Diagnostics.Leaks;

namespace Iamport.Client.Tests.Conventions;

/// <summary>Fills every text of every record with a marker, and looks which markers its own text shows.</summary>
public sealed class TextsHoldNoSecrets
{
    // What may stand in a log line: identifiers of orders and payments, states, and words of the service or the shop about them.
    private static readonly string[] MayBeShown =
    [
        "ImpUid", "MerchantUid", "CustomerUid", "Status", "ScheduleStatus", "PaymentStatus", "Currency", "PgProvider", "PgId", "PgTid",
        "ChannelKey", "ChannelGroupId", "Pg", "Bank", "Reason", "Message", "Type", "CancellationId", "Id", "Operation", "PayMethod", "Label",
        "ReceiptUrl", "Sorting", "NaverUseCfm", "Requester",
        "ProductOrderId", "ProductOrderStatus", "ClaimType", "ClaimStatus", "ReviewId", "ReviewType", "DeliveryMethod", "DeliveryCompany",
        "Code", "TierCode", "TierName", "ChannelName", "MemberId", "SiteCode", "PartnerType", "PartnerSubtype", "Cid", "Event", "PayType",
    ];

    [Fact]
    public void The_text_of_a_record_shows_nothing_but_what_may_be_shown()
    {
        foreach (var type in Records())
        {
            var text = Fill(type).ToString()!;

            foreach (var property in AllProperties(type).Where(property => !MayBeShown.Contains(property)))
            {
                text.Should().NotContain(Marker(property), $"{type.Name}.{property} is a customer's or a secret");
            }
        }
    }

    [Fact]
    public void A_debugger_does_not_unfold_a_secret()
    {
        var open =
            from type in CodeBase.Client.GetTypes()
            from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where Roles.Find(type.Name, property.Name) == Role.Secret && !CodeBase.Apis.Contains(property.PropertyType)
                && property.GetCustomAttribute<DebuggerBrowsableAttribute>() is null
            select $"{type.Name}.{property.Name}";

        open.Should().BeEmpty();
    }

    private static IEnumerable<Type> Records() =>
        CodeBase.Client.GetTypes().Where(type =>
            type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && type.GetMethod("<Clone>$") is not null && type != typeof(Operation));

    private static IEnumerable<string> AllProperties(Type type) =>
        type.GetProperties().Select(property => property.Name)
            .Concat(Records().Where(nested => nested != type).SelectMany(nested => nested.GetProperties().Select(property => property.Name)))
            .Distinct();

    private static string Marker(string property) => $"<marker of {property}>";

    private static object Fill(Type type)
    {
        var filled = RuntimeHelpers.GetUninitializedObject(type);
        for (var level = type; level != typeof(object); level = level!.BaseType)
        {
            foreach (var field in level!.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                field.SetValue(filled, Value(field.FieldType, field.Name.Split('<', '>') is [_, var property, ..] ? property : field.Name));
            }
        }

        return filled;
    }

    private static object? Value(Type type, string property)
    {
        var actual = Nullable.GetUnderlyingType(type) ?? type;
        if (actual == typeof(string))
        {
            return Marker(property);
        }

        if (actual == typeof(Uri))
        {
            return new Uri($"https://host.example/{Uri.EscapeDataString(Marker(property))}");
        }

        if (actual.IsValueType && actual.GetInterfaces().Any(face => face.Name.StartsWith("IOpenEnum", StringComparison.Ordinal)))
        {
            return Activator.CreateInstance(actual, Marker(property));
        }

        if (Records().Contains(actual))
        {
            return Fill(actual);
        }

        return actual.IsGenericType && typeof(IEnumerable).IsAssignableFrom(actual) && Records().Contains(actual.GetGenericArguments()[0])
            ? Filled(actual.GetGenericArguments()[0])
            : actual.IsValueType ? Activator.CreateInstance(actual) : null;
    }

    private static Array Filled(Type type)
    {
        var items = Array.CreateInstance(type, 1);
        items.SetValue(Fill(type), 0);
        return items;
    }
}
