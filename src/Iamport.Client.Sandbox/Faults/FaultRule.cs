namespace Iamport.Client.Sandbox;

/// <summary>One fault, and what it befalls.</summary>
public sealed record FaultRule
{
    /// <summary>What goes wrong.</summary>
    public required Fault Fault { get; init; }

    /// <summary>
    /// The operation that it befalls, as documented: verb and template, such as <c>POST /payments/cancel</c>. <see langword="null"/> is
    /// every operation but <c>POST /users/getToken</c>, which serves all callers at once and has to be named. Charges and webhooks have no
    /// operation: their faults befall each, whether a request, a schedule or a customer caused it.
    /// </summary>
    public string? Operation { get; init; }

    /// <summary>How likely it strikes, from 0 to 1.</summary>
    /// <value>The default is 1.</value>
    public double Probability { get; init; } = 1;

    /// <summary>How many that it could befall are let pass first.</summary>
    public int Skip { get; init; }

    /// <summary>How often it strikes at most, exactly counted under parallel callers too; <see langword="null"/> is without end.</summary>
    public int? Times { get; init; }

    /// <summary>The time, by the sandbox's clock, from which it strikes no more; <see langword="null"/> is without end.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whether it befalls only the first request of a connection, or only later ones.</summary>
    /// <value>The default is <see cref="FaultConnection.Any"/>.</value>
    public FaultConnection Connection { get; init; }
}
