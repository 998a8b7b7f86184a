using System.Globalization;
using System.Runtime.CompilerServices;

namespace Iamport.Client.Http;

/// <summary>What this client refuses by itself, before anything is sent. What only the service can judge goes to the service.</summary>
internal static class Requires
{
    private const int LongestMerchantUid = 40;

    public static void That(bool condition, string message, string field)
    {
        if (!condition)
        {
            throw new ArgumentException(message, field);
        }
    }

    /// <summary>The same with a message that is put together only when it is needed.</summary>
    public static void That(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] Complaint message, string field)
    {
        if (!condition)
        {
            throw new ArgumentException(message.ToString(), field);
        }
    }

    public static void Text(string? value, string field) =>
        That(!string.IsNullOrWhiteSpace(value), $"{field} is empty. Give it a value.", field);

    public static T Value<T>(T? value, string field)
        where T : class =>
        value ?? throw new ArgumentNullException(field, $"{field} is null. Give it a value.");

    public static void Items<T>(IReadOnlyCollection<T>? values, string field) =>
        That(values is { Count: > 0 }, $"{field} is empty. Give at least one.", field);

    /// <summary>A time that was set at all: the default one lies before UNIX time began.</summary>
    public static void Time(DateTimeOffset value, string field) =>
        That(value > DateTimeOffset.UnixEpoch, $"{field} is not set. Give it a time.", field);

    /// <summary>For orders that the request creates; one that exists may be older than the limit.</summary>
    public static void NewMerchantUid(string? value, string field)
    {
        Text(value, field);
        That(
            value!.Length <= LongestMerchantUid,
            $"{field} has {value.Length} characters; the service takes {LongestMerchantUid}, and some gateways cut the rest off.",
            field);
    }

    /// <summary>More than 0, with the currency's decimals; no currency means Korean won.</summary>
    public static void Amount(decimal value, Currency? currency, string field)
    {
        That(value > 0, $"{field} is {value}; it must be more than 0.", field);
        Decimals(value, currency, field);
    }

    /// <summary>The same for an amount that may be left out or 0.</summary>
    public static void AmountOrZero(decimal? value, Currency? currency, string field)
    {
        That(!(value < 0), $"{field} is {value}; it must not be negative.", field);
        Decimals(value ?? 0, currency, field);
    }

    private static void Decimals(decimal value, Currency? currency, string field)
    {
        var code = currency?.Value ?? Currency.Values.Krw;
        var digits = code switch
        {
            Currency.Values.Krw or Currency.Values.Jpy or Currency.Values.Vnd => 0,
            "BHD" or "IQD" or "JOD" or "KWD" or "LYD" or "OMR" or "TND" => 3,
            _ => 2,
        };
        That(
            value.Scale <= digits || decimal.Round(value, digits) == value,
            $"{field} is {value}, but {(code.Length == 0 ? "its currency" : code)} has {digits} decimals at most. Round it, or set the currency.",
            field);
    }

    /// <summary>An interpolated string that costs nothing while the condition holds.</summary>
    [InterpolatedStringHandler]
    internal ref struct Complaint
    {
        private DefaultInterpolatedStringHandler _text;

        public Complaint(int literalLength, int formattedCount, bool condition, out bool isNeeded)
        {
            isNeeded = !condition;
            _text = isNeeded ? new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture) : default;
        }

        public void AppendLiteral(string text) => _text.AppendLiteral(text);

        public void AppendFormatted<T>(T value, string? format = null) => _text.AppendFormatted(value, format);

        public override string ToString() => _text.ToStringAndClear();
    }
}
