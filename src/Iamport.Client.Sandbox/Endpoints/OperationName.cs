namespace Iamport.Client.Sandbox.Endpoints;

/// <summary>Says of an endpoint which operation of the API it is; pages are none.</summary>
internal sealed record OperationName(string Text);
