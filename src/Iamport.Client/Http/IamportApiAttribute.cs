namespace Iamport.Client.Http;

/// <summary>Marks an interface whose methods are operations of the API; the build turns it into a class over <see cref="Transport"/>.</summary>
[AttributeUsage(AttributeTargets.Interface)]
internal sealed class IamportApiAttribute : Attribute;
