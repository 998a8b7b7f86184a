namespace Iamport.Client.Http;

/// <summary>Stands for the payload of an operation that answers with a status only.</summary>
internal sealed record NoPayload;
