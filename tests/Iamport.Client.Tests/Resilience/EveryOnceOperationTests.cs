using Iamport.Client.Http;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Conventions;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Resilience;

/// <summary>Whatever becomes of the answer, no operation that may move money is sent twice, and its caller is told that nobody knows.</summary>
public sealed class EveryOnceOperationTests
{
    private static IEnumerable<Operation> Once { get; } =
        [.. CodeBase.Operations.Select(found => found.Operation).Where(operation => operation.Effect == Effect.Once)];

    public static TheoryData<string> Names { get; } = [.. Once.Select(operation => operation.Name)];

    [Fact]
    public void Each_has_a_call() => OnceCalls.ByName.Keys.Should().BeEquivalentTo(Once.Select(operation => operation.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_connection_closed_after_the_commit_is_an_unknown_outcome(string name)
    {
        await IsSentOnce(name, Fault.Close(FaultExecution.Before), FaultConnection.Fresh);
        await IsSentOnce(name, Fault.Close(FaultExecution.Before), FaultConnection.Reused);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_connection_reset_after_the_commit_is_an_unknown_outcome(string name)
    {
        await IsSentOnce(name, Fault.Reset(FaultExecution.Before), FaultConnection.Fresh);
        await IsSentOnce(name, Fault.Reset(FaultExecution.Before), FaultConnection.Reused);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_redirect_is_an_unknown_outcome_and_is_not_followed(string name) =>
        IsSentOnce(name, Fault.Redirect, FaultConnection.Any);

    [Fact]
    public async Task Every_operation_can_be_named_in_a_fault_plan()
    {
        await using var sandbox = await IamportSandbox.StartAsync();

        sandbox.Faults = new FaultPlan
        {
            Rules = [.. CodeBase.Operations.Select(found => new FaultRule { Fault = Fault.Redirect, Operation = NameOf(found.Operation) })],
        };

        sandbox.Faults.Rules.Should().HaveCountGreaterThan(80);
    }

    private static async Task IsSentOnce(string name, Fault fault, FaultConnection connection)
    {
        await using var sandbox = await IamportSandbox.StartAsync();
        await using var client = TestClient.For(sandbox.BaseAddress, build: builder => UseConnections(builder, connection));
        await client.Client.Account.ListPgSettingsAsync();
        var before = sandbox.Requests.Count;
        sandbox.Faults = new FaultPlan
        {
            Rules = [new() { Fault = fault, Operation = NameOf(Once.Single(operation => operation.Name == name)), Connection = connection }],
        };

        await FluentActions.Awaiting(() => OnceCalls.ByName[name](client.Client)).Should().ThrowAsync<IamportOutcomeUnknownException>(name);

        sandbox.Requests.Skip(before).Should().ContainSingle(name).Which.StatusCode.Should().NotBeNull("it was decided");
        sandbox.InjectedFaults.Should().ContainSingle(name);
    }

    private static void UseConnections(IHttpClientBuilder builder, FaultConnection connection)
    {
        if (connection == FaultConnection.Fresh)
        {
            builder.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero });
        }
    }

    private static string NameOf(Operation operation) => $"{operation.Method} {operation.Template}";
}
