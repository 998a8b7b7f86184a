namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>Which values a request is given. Without more, it is those that are required.</summary>
/// <param name="Label">What tells the case from the others of its operation.</param>
internal sealed record WireCase(string Label)
{
    // The two exclude each other; a request has the first unless the second is what the case is about.
    private const string Choice = "pay_methods";
    private const string OtherChoice = "direct";

    /// <summary>Whether it is given all values.</summary>
    public bool IsFull { get; init; }

    /// <summary>The slot that the case is about.</summary>
    public Slot? About { get; init; }

    /// <summary>What stands there in place of the usual value.</summary>
    public HostileValue? Given { get; init; }

    /// <summary>Stands in place of every text.</summary>
    public string? Text { get; init; }

    /// <summary>The factory to make the value with that has several.</summary>
    public string? Way { get; init; }

    private bool IsOther => About is { } about && Leads(about.Path, OtherChoice);

    /// <summary>Whether there is a value at all.</summary>
    public bool Has(Slot slot) => slot.Path switch
    {
        Choice => !IsOther,
        OtherChoice => IsOther,
        _ => IsFull || slot.IsRequired || IsAbout(slot),
    };

    public bool Replaces(Slot slot) => Given is not null && slot.Id == About?.Id;

    private static bool Leads(string path, string to) => path == to || path.StartsWith($"{to}.", StringComparison.Ordinal);

    private bool IsAbout(Slot slot) => About is { } about && (about.Id == slot.Id || slot.Holds(about.Id));
}
