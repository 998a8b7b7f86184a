namespace Iamport.Client.Serialization;

/// <summary>Something that is sent to the service, and must not get into a queue, a cache or an answer by being written.</summary>
internal interface IHoldsSecret
{
    /// <summary>What secret it holds, and what to keep instead; null when it holds none.</summary>
    string? WhatToKeepInstead { get; }
}
