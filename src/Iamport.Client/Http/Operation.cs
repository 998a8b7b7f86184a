namespace Iamport.Client.Http;

/// <summary>One operation as its interface declares it: the only description of a call that logs and exceptions may print.</summary>
/// <param name="Name">Area and method, as in <c>Payments.CancelAsync</c>.</param>
/// <param name="Method">The verb.</param>
/// <param name="Template">The path with its placeholders, never with their values.</param>
/// <param name="Effect">What it may do to money.</param>
internal sealed record Operation(string Name, HttpMethod Method, string Template, Effect Effect)
{
    /// <summary>By this key a request says which operation it is, where no interface declares it.</summary>
    public static readonly HttpRequestOptionsKey<Operation> Key = new("Iamport.Client.Operation");

    /// <summary>Whether the service's own 404 means that there is none.</summary>
    public bool MayFindNothing { get; init; }

    /// <summary>Whether its answer is a status only.</summary>
    public bool HasNoPayload { get; init; }

    /// <summary>Whether a 500 or 501 in its envelope is how the service says that the gateway refused.</summary>
    public bool RefusesWithServerError { get; init; }

    /// <summary>The parameters that stand for the placeholders, in their order.</summary>
    public IReadOnlyList<string> Segments { get; init; } = [];

    /// <summary>The parameters that must be in the query, each with its name there; no name means any.</summary>
    public IReadOnlyList<(string Parameter, string? Name)> RequiredQuery { get; init; } = [];
}
