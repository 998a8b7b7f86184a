using System.Net;

namespace Iamport.Client.Http.Answers;

/// <summary>What is known of an answer that is not a success.</summary>
internal readonly record struct RefusedAnswer(HttpStatusCode StatusCode, int? Code, string? Message, string? Body);
