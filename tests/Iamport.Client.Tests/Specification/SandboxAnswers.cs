using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Iamport.Client.Tests.Specification;

/// <summary>
/// Stands in the client of every test against the sandbox, and holds each successful answer against PortOne's document, where that is at
/// hand: the sandbox must not answer what the service would not.
/// </summary>
internal sealed class SandboxAnswers : DelegatingHandler
{
    private static readonly bool IsAvailable = File.Exists(SpecificationDocument.File);

    private static readonly Lazy<(Regex Path, string Verb, DescribedOperation Operation)[]> Routes = new(() =>
    [
        .. from operation in SpecificationDocument.Operations.Values
           let parts = operation.Name.Split(' ')
           orderby parts[1].Count(letter => letter == '{')
           select (Pattern(parts[1]), parts[0], operation),
    ]);

    private static readonly Lazy<string[]> Known = new(() => [.. SpecificationTests.Reviewed("sandbox")]);

    private readonly ConcurrentQueue<string> _differences;

    public SandboxAnswers(ConcurrentQueue<string> differences) => _differences = differences;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (IsAvailable && response.IsSuccessStatusCode && Find(request) is { Schema: { } schema } operation)
        {
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
            if (answer?["code"]?.GetValue<int>() == 0)
            {
                var found = AnswerCheck.Differences(answer["response"], schema, "response").Select(difference => $"{operation.Name} {difference}");
                foreach (var difference in found.Where(difference => !Known.Value.Any(line => SpecificationTests.Matches(line, difference))))
                {
                    _differences.Enqueue(difference);
                }
            }
        }

        return response;
    }

    private static DescribedOperation? Find(HttpRequestMessage request) =>
        Routes.Value.FirstOrDefault(route => route.Verb == request.Method.Method && route.Path.IsMatch(request.RequestUri!.AbsolutePath)).Operation;

    // The last segment of find and findAll may be absent, which the document cannot say.
    private static Regex Pattern(string path) =>
        new("^" + Regex.Replace(path.Replace("/{payment_status}", "(/[^/]+)?", StringComparison.Ordinal), @"\{\w+\}", "[^/]+") + "$");
}
