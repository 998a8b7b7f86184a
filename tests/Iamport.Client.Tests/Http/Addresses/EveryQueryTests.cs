using System.Globalization;
using Iamport.Client.Tests.Specification.Wire;

namespace Iamport.Client.Tests.Http.Addresses;

/// <summary>A query holds what the service reads there: its own words for values, its own brackets for lists, nothing left out.</summary>
public sealed class EveryQueryTests
{
    private static readonly (WireOperation Operation, Slot Slot)[] All =
    [
        .. from operation in WireOperation.OfAreas
           from slot in operation.SlotsOf(new("") { IsFull = true })
           where operation.IsInAddress(slot) && !operation.IsInPath(slot)
           select (operation, slot),
    ];

    [Fact]
    public async Task A_required_value_that_is_null_is_refused_by_its_parameters_name()
    {
        await using var recorder = await Recorder.StartAsync();
        foreach (var (operation, slot) in All.Where(found => IsRequiredParameter(found.Slot)))
        {
            var given = Placeholders.With(operation, slot, null);
            var (sent, refusal) = await recorder.RecordAsync(token => operation.SendAsync(recorder, given, token));

            sent.Should().BeEmpty($"{operation.Key} needs {slot.Id}");
            refusal.Should().StartWith($"ArgumentNullException({slot.Id}): ", operation.Key);
        }
    }

    [Fact]
    public async Task Every_value_is_written_as_the_service_reads_it()
    {
        await using var recorder = await Recorder.StartAsync();
        foreach (var (operation, slot) in All.Where(found => !found.Slot.IsMade))
        {
            foreach (var value in Values(slot))
            {
                var given = Placeholders.With(operation, slot, value);
                var (sent, _) = await recorder.RecordAsync(token => operation.SendAsync(recorder, given, token));

                var query = sent.Should().ContainSingle($"{operation.Key} was given {slot.Id}").Subject.Line.Split(' ')[1].Split('?')[1];
                query.Split('&').Where(pair => pair.StartsWith($"{Key(slot)}=", StringComparison.Ordinal))
                    .Should().Equal(Written(value).Select(text => $"{Key(slot)}={text}"), $"{operation.Key} was given {slot.Id}");
            }
        }
    }

    [Fact]
    public void Every_kind_of_value_occurs() =>
        All.Select(found => found.Slot.Item is null ? found.Slot.Type : typeof(string[])).Should().Contain(
        [
            typeof(string), typeof(bool), typeof(int), typeof(DateTimeOffset), typeof(DateOnly), typeof(PaymentSorting), typeof(string[]),
        ]);

    private static bool IsRequiredParameter(Slot slot) =>
        slot is { IsRequired: true, Type.IsValueType: false } && !slot.Id.Contains('.', StringComparison.Ordinal);

    private static string Key(Slot slot) => slot.Item is null ? slot.Path : $"{slot.Path}[]";

    private static IEnumerable<object> Values(Slot slot) => slot.Type switch
    {
        _ when slot.Item is not null => [new[] { "b", "a/b", "b" }],
        var type when type == typeof(bool) => [true, false],
        var type when type == typeof(DateTimeOffset) => [new DateTimeOffset(2026, 12, 24, 9, 30, 0, TimeSpan.FromHours(9))],
        var type => [UsualValue.Of(slot.Path, type, text: null)],
    };

    private static IEnumerable<string> Written(object value) => value switch
    {
        string[] texts => texts.SelectMany(Written),
        bool flag => [flag ? "true" : "false"],
        int number => [number.ToString(CultureInfo.InvariantCulture)],
        DateTimeOffset time => [time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)],
        DateOnly day => [$"{day:yyyyMMdd}"],
        string text => [Uri.EscapeDataString(text)],
        _ => [Uri.EscapeDataString((string)value.GetType().GetProperty("Value")!.GetValue(value)!)],
    };
}
