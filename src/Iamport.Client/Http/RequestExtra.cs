using Iamport.Client.Payments;

namespace Iamport.Client.Http;

/// <summary>The object <c>extra</c> of a request.</summary>
internal sealed record RequestExtra(Requester Requester);
