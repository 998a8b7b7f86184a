namespace Iamport.Client.Http.Answers;

/// <summary>A payload that may hold only part of what was asked for, which the service says by its status (HTTP 207).</summary>
/// <typeparam name="TSelf">The payload.</typeparam>
internal interface IPartialAnswer<out TSelf>
{
    TSelf AsPartial();
}
