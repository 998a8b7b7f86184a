namespace Iamport.Client.Generators.Tests;

/// <summary>As much of the client as generated code touches, so that it can be compiled here.</summary>
internal static class Stubs
{
    public const string Source =
        """
        #nullable enable
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Runtime.CompilerServices;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Iamport.Client.Resilience
        {
            internal enum Effect { Read, Replaceable, Once }

            [AttributeUsage(AttributeTargets.Method)]
            internal sealed class EffectAttribute(Effect effect) : Attribute { public Effect Effect { get; } = effect; }
        }

        namespace Iamport.Client.Http
        {
            using Iamport.Client.Resilience;

            [AttributeUsage(AttributeTargets.Interface)]
            internal sealed class IamportApiAttribute : Attribute;

            internal abstract class VerbAttribute(string path) : Attribute { public string Path { get; } = path; }

            [AttributeUsage(AttributeTargets.Method)]
            internal sealed class GetAttribute(string path) : VerbAttribute(path);

            [AttributeUsage(AttributeTargets.Method)]
            internal sealed class PostAttribute(string path) : VerbAttribute(path);

            [AttributeUsage(AttributeTargets.Method)]
            internal sealed class PutAttribute(string path) : VerbAttribute(path);

            [AttributeUsage(AttributeTargets.Method)]
            internal sealed class DeleteAttribute(string path) : VerbAttribute(path);

            [AttributeUsage(AttributeTargets.Parameter)]
            internal sealed class BodyAttribute : Attribute;

            [AttributeUsage(AttributeTargets.Parameter)]
            internal sealed class QueryAttribute : Attribute;

            [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
            internal sealed class AliasAsAttribute(string name) : Attribute { public string Name { get; } = name; }

            internal sealed record Operation(string Name, HttpMethod Method, string Template, Effect Effect);

            internal sealed record NoPayload;

            internal sealed class RequestFields : IEnumerable
            {
                public void Add(string name, object? value) { }
                public IEnumerator GetEnumerator() => throw new NotSupportedException();
            }

            internal sealed class RequestBody
            {
                public static RequestBody Json<T>(T request) where T : class => new();
            }

            [InterpolatedStringHandler]
            internal ref struct RequestPath
            {
                public RequestPath(int literalLength, int formattedCount, Transport transport) { }
                public void AppendLiteral(string literal) { }
                public void AppendFormatted<T>(T value) { }
            }

            internal sealed class Transport
            {
                public Task<T> SendAsync<T>(
                    Operation operation,
                    [InterpolatedStringHandlerArgument("")] RequestPath path,
                    RequestBody? body, CancellationToken cancellationToken)
                    where T : class => throw new NotSupportedException();

                public Task<T> FindAsync<T>(
                    Operation operation,
                    [InterpolatedStringHandlerArgument("")] RequestPath path,
                    T whenNotFound, CancellationToken cancellationToken)
                    where T : class? => throw new NotSupportedException();
            }
        }
        """;
}
