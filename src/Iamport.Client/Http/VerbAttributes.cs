// Refit has attributes of the same names, which declare no effect; an operation that is no GET and declares none does not compile.
global using DeleteAttribute = Iamport.Client.Http.DeleteAttribute;
global using PostAttribute = Iamport.Client.Http.PostAttribute;
global using PutAttribute = Iamport.Client.Http.PutAttribute;
using System.Diagnostics.CodeAnalysis;
using Refit;

namespace Iamport.Client.Http;

/// <summary>The verb and the path of an operation, and what it may do to money.</summary>
internal abstract class EffectAttribute([StringSyntax("Route")] string path, Effect effect) : HttpMethodAttribute(path)
{
    public Effect Effect { get; } = effect;

    /// <summary>
    /// Whether PortOne documents that a 500 or 501 in the service's envelope means: refused, not executed. Never for what moves money.
    /// </summary>
    public bool RefusesWithServerError { get; init; }
}

// Refit sends the verb that the name of the class says and takes the path from the first argument.

[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostAttribute(string path, Effect effect) : EffectAttribute(path, effect)
{
    public override HttpMethod Method => HttpMethod.Post;
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class PutAttribute(string path, Effect effect) : EffectAttribute(path, effect)
{
    public override HttpMethod Method => HttpMethod.Put;
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class DeleteAttribute(string path, Effect effect) : EffectAttribute(path, effect)
{
    public override HttpMethod Method => HttpMethod.Delete;
}
