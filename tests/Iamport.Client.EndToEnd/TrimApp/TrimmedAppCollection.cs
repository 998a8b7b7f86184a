namespace Iamport.Client.EndToEnd.TrimApp;

/// <summary>By itself and last: a compiler takes the time that browsers need.</summary>
[CollectionDefinition(nameof(TrimmedAppCollection), DisableParallelization = true)]
public sealed class TrimmedAppCollection;
