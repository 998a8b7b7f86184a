namespace Iamport.Client.Sandbox;

/// <summary>Something that a sandbox holds, as text for an <see cref="ISandboxStore"/>.</summary>
/// <param name="Shelf">What kind of thing it is, such as <c>payments</c>.</param>
/// <param name="Key">Its name among them.</param>
/// <param name="Json">What it is, which only the sandbox understands; <see langword="null"/> when it is gone.</param>
public sealed record SandboxStoreEntry(string Shelf, string Key, string? Json);
