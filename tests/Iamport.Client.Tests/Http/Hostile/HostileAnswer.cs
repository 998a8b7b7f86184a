namespace Iamport.Client.Tests.Http.Hostile;

/// <summary>One answer as it comes over the line.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Status">The status.</param>
/// <param name="Body">The bytes after the head.</param>
/// <param name="Type">The content type; none when empty.</param>
/// <param name="Encoding">The content encoding; none when empty.</param>
internal sealed record HostileAnswer(string Name, int Status, byte[] Body, string Type = "application/json", string Encoding = "");
