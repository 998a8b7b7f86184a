using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Iamport.Client.Http.Answers;

namespace Iamport.Client.Serialization;

/// <summary>
/// Writes a record as the service does, and reads that back without loss, whatever options a serializer has. What holds a card, a password or
/// another secret is not written: it throws <see cref="InvalidOperationException"/>.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WireForm<T> : JsonConverter<T>
    where T : class
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(T));

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">It is never read: it is a base type of several, or never data.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Info(typeof(T)) is JsonTypeInfo<T> info
            ? AnswerJson.Read(ref reader, info)
            : throw new NotSupportedException($"{typeof(T).Name} is not read from JSON.");

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">It holds a secret.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value is IHoldsSecret { WhatToKeepInstead: { } advice })
        {
            throw new InvalidOperationException($"{value.GetType().Name} is not written: it holds {advice}");
        }

        JsonSerializer.Serialize(writer, value, Info(typeof(T)) ?? Info(value.GetType())!);
    }

    private static JsonTypeInfo? Info(Type type) => IamportJsonContext.Default.GetTypeInfo(type) ?? OutcomeContext.Default.GetTypeInfo(type);
}
