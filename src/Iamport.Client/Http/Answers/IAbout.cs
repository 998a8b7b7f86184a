namespace Iamport.Client.Http.Answers;

/// <summary>A payload, or an item of one, that names what it is about.</summary>
internal interface IAbout
{
    /// <summary>The identifiers that it names; what it leaves out it says nothing of.</summary>
    RequestSubject Subject { get; }
}
