using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Iamport.Client.Generators;

/// <summary>An interface as text. It compares by value and holds nothing of the compilation, so an unrelated edit costs nothing.</summary>
internal sealed record ApiModel(
    string Namespace, string Area, EquatableArray<OperationModel> Operations, EquatableArray<Mistake> Mistakes);

/// <summary>One method.</summary>
/// <param name="Parameters">As declared, type and name, without the cancellation token.</param>
/// <param name="Path">With the names of the C# parameters in its placeholders, so that it is an interpolated string as it stands.</param>
/// <param name="Returns">The task, with its result.</param>
/// <param name="Result">What the task holds.</param>
/// <param name="WhenNotFound">What a look-up that finds nothing returns; null when the method is no look-up.</param>
/// <param name="Body">The parameter that is the whole JSON body.</param>
/// <param name="Fields">The parameters that are fields of it.</param>
internal sealed record OperationModel(
    string Name,
    EquatableArray<string> Parameters,
    string Verb,
    string Path,
    string Effect,
    string Returns,
    string Result,
    string? WhenNotFound,
    EquatableArray<WireValue> Query,
    EquatableArray<WireValue> Fields,
    string? Body);

/// <summary>A name of the wire and the C# expression of its value.</summary>
internal sealed record WireValue(string Name, string Expression);

/// <summary>A diagnostic as data: a <see cref="Location"/> would keep its syntax tree alive.</summary>
internal sealed record Mistake(DiagnosticDescriptor Rule, string Subject, string File, TextSpan Span, LinePositionSpan Lines)
{
    public static Mistake At(Location location, DiagnosticDescriptor rule, string subject)
    {
        var lines = location.GetLineSpan();
        return new(rule, subject, lines.Path, location.SourceSpan, lines.Span);
    }

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Location.Create(File, Span, Lines), Subject);
}
