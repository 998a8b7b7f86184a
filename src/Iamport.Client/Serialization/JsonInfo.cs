using System.Text.Json.Serialization.Metadata;

namespace Iamport.Client.Serialization;

/// <summary>The generated JSON metadata of a type, looked up once.</summary>
/// <typeparam name="T">A type that <see cref="IamportJsonContext"/> lists.</typeparam>
internal static class JsonInfo<T>
{
    public static readonly JsonTypeInfo<T> Value = (JsonTypeInfo<T>?)IamportJsonContext.Default.GetTypeInfo(typeof(T))
        ?? throw new InvalidOperationException($"{typeof(T)} is not listed in {nameof(IamportJsonContext)}.");
}
