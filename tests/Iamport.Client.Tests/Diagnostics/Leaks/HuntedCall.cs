using System.Reflection;
using System.Text.Json.Nodes;
using Iamport.Client.Authentication;
using Iamport.Client.Outcomes;
using Iamport.Client.Outcomes.Records;
using Iamport.Client.Tests.Conventions;

namespace Iamport.Client.Tests.Diagnostics.Leaks;

/// <summary>One call with a marker in all that it is given.</summary>
/// <param name="Given">The arguments.</param>
/// <param name="SendAsync">Returns what is answered.</param>
internal sealed record HuntedCall(string Name, object?[] Given, Func<CancellationToken, Task<object?>> SendAsync)
{
    /// <summary>Every operation that is declared, one that is not, and every way to find out what became of one.</summary>
    public static IEnumerable<HuntedCall> All(Hunt hunt) =>
        [.. Declared(hunt.Client), Raw(hunt.Client), .. Outcomes(hunt.Client.Outcomes, hunt.Address)];

    /// <summary>The token is asked for by the first call that needs it.</summary>
    public static HuntedCall Token(IIamportClient client) =>
        new("Authentication.GetTokenAsync", [], async cancellationToken => await client.Account.ListPgSettingsAsync(cancellationToken));

    private static IEnumerable<HuntedCall> Declared(IIamportClient client) =>
        from found in CodeBase.Operations
        where found.Api.IsPublic
        let api = typeof(IIamportClient).GetProperties().Single(property => property.PropertyType == found.Api).GetValue(client)
        select Of(found.Operation.Name, api, found.Method);

    private static IEnumerable<HuntedCall> Outcomes(IOutcomes outcomes, Uri address) =>
        typeof(IOutcomes).GetMethods().Select(method => Of($"{nameof(Outcomes)}.{method.Name}", outcomes, method, address));

    private static HuntedCall Of(string name, object? target, MethodInfo method, Uri? address = null)
    {
        object?[] given = [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(IamportOutcomeUnknownException)
            ? Tests.Outcomes.Lost.Thrown(Lost(method, address!))
            : parameter.ParameterType == typeof(OutcomeRecord) ? Lost(method, address!)
            : Filled.Argument(method, parameter))];
        return new(name, given, async cancellationToken =>
        {
            var call = (Task)method.Invoke(target, [.. given[..^1], cancellationToken])!;
            await call;
            return call.GetType().GetProperty(nameof(Task<object>.Result))?.GetValue(call);
        });
    }

    private static OutcomeRecord Lost(MethodInfo method, Uri address) => Tests.Outcomes.Lost.Call(
        CodeBase.Operations.Select(found => found.Operation.Name).First(name => Resolvable.MethodFor(name) == method.Name),
        address,
        DateTimeOffset.UtcNow.AddHours(-1)) with
    {
        Account = RecordBook.Fingerprint(Marker.For(nameof(AccessTokenRequest), nameof(IamportOptions.ImpKey))),
        Tier = Hunt.Tier,
        ImpUid = Marker.For(method.Name, "ImpUid"),
        MerchantUid = Marker.For(method.Name, "MerchantUid"),
        CustomerUid = Marker.For(method.Name, "CustomerUid"),
        Amount = 1000,
    };

    // What is secret in its body the client does not know, so there is none.
    private static HuntedCall Raw(IIamportClient client)
    {
        var request = new RawRequest
        {
            Method = HttpMethod.Post,
            Path = $"/payments/{Marker.For(nameof(RawRequest), "ImpUid")}/new?name={Marker.For(nameof(RawRequest), "BuyerName")}",
            Effect = Effect.Once,
            Body = new JsonObject { ["buyer_name"] = Marker.For(nameof(RawRequest), "BuyerName") },
        };
        return new(nameof(client.SendAsync), [request], async cancellationToken => await client.SendAsync(request, cancellationToken));
    }
}
