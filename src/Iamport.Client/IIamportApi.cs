namespace Iamport.Client;

/// <summary>
/// One area of the API: a Refit interface whose methods are its operations. Implemented by this library and by test doubles only, so a new
/// member is a minor change.
/// </summary>
// Refit looks at its own verbs and at interfaces with a base. An area whose operations all declare an effect has verbs of ours only, and
// without this base nothing would be generated for it.
#pragma warning disable CA1040
public interface IIamportApi;
#pragma warning restore CA1040
