using System.Collections;

namespace Iamport.Client.Http.Answers;

/// <summary>A payload that holds a list, and more.</summary>
internal interface IListing
{
    IEnumerable Items { get; }
}
