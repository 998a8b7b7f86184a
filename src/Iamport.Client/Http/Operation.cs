namespace Iamport.Client.Http;

/// <summary>One operation as its interface declares it: the only description of a call that logs and exceptions may print.</summary>
/// <param name="Name">Area and method, as in <c>Payments.CancelAsync</c>.</param>
/// <param name="Method">The verb.</param>
/// <param name="Template">The path with its placeholders, never with their values.</param>
/// <param name="Effect">What it may do to money.</param>
internal sealed record Operation(string Name, HttpMethod Method, string Template, Effect Effect);
