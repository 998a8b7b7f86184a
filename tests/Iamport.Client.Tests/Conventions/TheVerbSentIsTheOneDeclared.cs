using Iamport.Client.Tests.Specification.Wire;

namespace Iamport.Client.Tests.Conventions;

/// <summary>
/// Refit takes the verb from the name of the attribute's class, and the path from its first argument, whatever its properties say.
/// </summary>
public sealed class TheVerbSentIsTheOneDeclared
{
    [Fact]
    public async Task Every_operation_is_sent_with_the_verb_and_the_path_of_its_attribute()
    {
        await using var recorder = await Recorder.StartAsync();
        foreach (var operation in WireOperation.OfAreas)
        {
            var (sent, _) = await recorder.RecordAsync(token => operation.SendAsync(recorder, WireCases.LeastOf(operation), token));

            var line = sent.Should().ContainSingle(operation.Key).Subject.Line.Split(' ');
            line[0].Should().Be(operation.Key.Split(' ')[0], operation.Key);
            var template = operation.Key.Split(' ')[1].Split('/');
            line[1].Split('?')[0].Split('/').Zip(template).Where(pair => !pair.Second.StartsWith('{')).Select(pair => pair.First)
                .Should().Equal(template.Where(segment => !segment.StartsWith('{')), operation.Key);
        }
    }
}
