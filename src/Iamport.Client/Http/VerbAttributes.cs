using System.Diagnostics.CodeAnalysis;

namespace Iamport.Client.Http;

/// <summary>
/// The verb and the path of an operation. A placeholder carries the name of the parameter that fills it; a nullable value of an open set
/// in the last segment makes that segment optional.
/// </summary>
internal abstract class VerbAttribute([StringSyntax("Route")] string path) : Attribute
{
    public string Path { get; } = path;
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class GetAttribute([StringSyntax("Route")] string path) : VerbAttribute(path);

[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostAttribute([StringSyntax("Route")] string path) : VerbAttribute(path);

[AttributeUsage(AttributeTargets.Method)]
internal sealed class PutAttribute([StringSyntax("Route")] string path) : VerbAttribute(path);

[AttributeUsage(AttributeTargets.Method)]
internal sealed class DeleteAttribute([StringSyntax("Route")] string path) : VerbAttribute(path);
