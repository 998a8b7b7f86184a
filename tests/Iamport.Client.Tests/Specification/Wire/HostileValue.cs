namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>A value that a caller should not give, or that is hard to write.</summary>
/// <param name="Name">As the approved text has it.</param>
/// <param name="Value">The value.</param>
internal sealed record HostileValue(string Name, object? Value);
