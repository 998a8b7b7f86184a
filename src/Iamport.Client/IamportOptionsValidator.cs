using Microsoft.Extensions.Options;

namespace Iamport.Client;

/// <summary>Refuses settings that could not work or would send the keys over a readable line, naming the setting.</summary>
/// <param name="paths">Where in the configuration the settings of each name stand, if they do.</param>
internal sealed class IamportOptionsValidator(IEnumerable<IamportOptionsValidator.Section> paths) : IValidateOptions<IamportOptions>
{
    private const int SmallestResponseSize = 64 * 1024;
    private const int LargestResponseSize = 1024 * 1024 * 1024;

    // What takes as long as an answer may must show within the window with time to spare.
    private const double Margin = 1.5;

    private static readonly TimeSpan LongestTimeout = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, IamportOptions options)
    {
        string?[] failures =
        [
            Key(options.ImpKey, nameof(options.ImpKey)),
            Key(options.ImpSecret, nameof(options.ImpSecret)),
            Address(options.BaseAddress, nameof(options.BaseAddress)),
            Address(options.PaymentLinkBaseAddress, nameof(options.PaymentLinkBaseAddress)),
            Timeout(options.ReadTimeout, nameof(options.ReadTimeout)),
            Timeout(options.MoneyTimeout, nameof(options.MoneyTimeout)),
            Timeout(options.TotalTimeout, nameof(options.TotalTimeout)),
            options.TotalTimeout < options.MoneyTimeout || options.TotalTimeout < options.ReadTimeout
                ? "TotalTimeout is shorter than ReadTimeout or MoneyTimeout; make it at least as long as one attempt."
                : null,
            Timeout(options.OutcomeWindow, nameof(options.OutcomeWindow)),
            options.OutcomeWindow < options.MoneyTimeout * Margin
                ? "OutcomeWindow is shorter than one and a half of MoneyTimeout; a charge may be approved after its answer was waited for."
                : null,
            options.MaxRetryAttempts is < 0 or > 10 ? "MaxRetryAttempts must be from 0 to 10." : null,
            options.MaxResponseSize is < SmallestResponseSize or > LargestResponseSize
                ? "MaxResponseSize must be from 64 KB (65,536) to 1 GB (1,073,741,824)."
                : null,
        ];
        var place = paths.LastOrDefault(section => section.Name == (name ?? Options.DefaultName)) is { } section ? $"{section.Path}:"
            : string.IsNullOrEmpty(name) ? "Iamport settings: "
            : $"Iamport settings '{name}': ";
        var found = failures.OfType<string>().Select(failure => place + failure).ToArray();
        return found.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(found);
    }

    /// <summary>The section of the configuration that the settings of a name are bound to.</summary>
    internal sealed class Section(string name, string path)
    {
        public string Name => name;

        public string Path => path;
    }

    private static string? Key(string? value, string setting) =>
        string.IsNullOrWhiteSpace(value) ? $"{setting} is empty. It stands in the admin console under the API keys."
        : char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]) ? $"{setting} begins or ends with a blank or a line break. Take it away."
        : null;

    private static string? Address(Uri? value, string setting) => value switch
    {
        null or { IsAbsoluteUri: false } => $"{setting} must be an absolute URI.",
        { UserInfo.Length: > 0 } or { Query.Length: > 0 } or { Fragment.Length: > 0 } => $"{setting} must hold no user, query or fragment.",
        { Scheme: "https" } or { Scheme: "http", IsLoopback: true } => null,
        _ => $"{setting} must be https: keys, tokens and card data would be readable on the way. Plain http is for this machine only.",
    };

    private static string? Timeout(TimeSpan value, string setting) =>
        value < TimeSpan.FromMilliseconds(10) || value > LongestTimeout ? $"{setting} must be from 10 milliseconds to a day." : null;
}
