namespace Iamport.Client.EndToEnd.Packages;

[CollectionDefinition(nameof(PackagesCollection))]
public sealed class PackagesCollection : ICollectionFixture<PackedFiles>;
