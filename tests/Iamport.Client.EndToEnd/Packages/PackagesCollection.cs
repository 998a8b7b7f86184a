namespace Iamport.Client.EndToEnd.Packages;

/// <summary>By itself and last: a compiler takes the time that browsers need.</summary>
[CollectionDefinition(nameof(PackagesCollection), DisableParallelization = true)]
public sealed class PackagesCollection : ICollectionFixture<PackedFiles>;
