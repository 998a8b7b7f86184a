using System.Net;
using System.Net.Sockets;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Http.Addresses;

/// <summary>Whatever a caller puts into a path stays the one segment that it is, or does not leave this machine.</summary>
public sealed class EverySegmentTests
{
    [Fact]
    public async Task What_names_no_segment_is_refused_by_name_and_opens_no_connection()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await using var client = TestClient.For(new Uri($"http://{listener.LocalEndpoint}"), time: new FixedDay());
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        foreach (var (operation, slot) in Placeholders.All)
        {
            foreach (var value in Placeholders.Refused(slot))
            {
                var why = $"{operation.Key} was given \"{value}\" as {slot.Id}";
                var given = Placeholders.With(operation, slot, value);
                var failure = await Record.ExceptionAsync(() => operation.SendAsync(client.Client, given, patience.Token));

                var refusal = failure.Should().BeAssignableTo<ArgumentException>(why).Subject;
                refusal.ParamName.Should().Be(slot.Id, why);
                refusal.Message.Should().StartWith($"{slot.Id} is ", why);
                listener.Pending().Should().BeFalse(why);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/base")]
    [InlineData("/base/")]
    [InlineData("/a/b%2Fc//d/")]
    [InlineData("//evil.example")]
    [InlineData("//evil.example/a")]
    public async Task What_is_hostile_stays_in_its_segment_on_the_configured_host(string path)
    {
        await using var service = new RawService();
        await using var client = TestClient.For(new Uri($"http://{service.Address.Authority}{path}"), time: new FixedDay());
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        foreach (var at in Placeholders.All)
        {
            foreach (var text in Placeholders.Hostile)
            {
                var given = Placeholders.With(at.Operation, at.Slot, Placeholders.ValueOf(at.Slot, text));
                service.Requests.Clear();
                await Record.ExceptionAsync(() => at.Operation.SendAsync(client.Client, given, patience.Token));

                var sent = service.Requests.Should().ContainSingle($"{at.Operation.Key} was given {text} as {at.Slot.Id}").Subject;
                var line = RawService.LineOf(sent);
                Placeholders.IsSentAs(line, path, at, text).Should().BeTrue($"{at.Operation.Key} was sent as {line}");
                RawService.HeaderOf(sent, "Host").Should().Be(service.Address.Authority);
            }
        }
    }

    [Fact]
    public void Every_placeholder_is_tried() =>
        Placeholders.All.Should().HaveCount(Conventions.CodeBase.Operations.Sum(found => found.Operation.Segments.Count)).And.NotBeEmpty();
}
