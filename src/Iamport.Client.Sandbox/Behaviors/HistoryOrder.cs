namespace Iamport.Client.Sandbox;

/// <summary>In which order a payment tells each time that money was given back.</summary>
public enum HistoryOrder
{
    /// <summary>Oldest first.</summary>
    AsMade,

    /// <summary>Newest first.</summary>
    NewestFirst,

    /// <summary>In any order, the same at each read of the same history.</summary>
    Shuffled,
}
