using System.Text.Json.Nodes;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Resilience;
using Iamport.Client.Tests.Schedules;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Outcomes.Store;

public sealed partial class KeptCallTests
{
    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Keys_that_are_refused_for_it_complete_it(string what)
    {
        _sandbox.Faults = new() { Rules = [new() { Operation = Made[what].Operation, Fault = Fault.Unauthorized }] };

        await FluentActions.Awaiting(() => Made[what].Send(Client, CancellationToken.None)).Should().ThrowAsync<IamportAuthenticationException>();

        _store.Completed.Should().ContainSingle();
        _store.Open.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_token_that_is_refused_completes_it(string what)
    {
        await using var client = _store.ClientOf(_sandbox, options => options.ImpSecret = "another");

        await FluentActions.Awaiting(() => Made[what].Send(client.Client, CancellationToken.None)).Should().ThrowAsync<IamportAuthenticationException>();

        _store.Open.Should().BeEmpty();
    }

    [Theory]
    [InlineData("a charge")]
    [InlineData("a charge by Outcomes")]
    [InlineData("a refund")]
    public async Task A_service_that_cannot_be_reached_completes_it(string what)
    {
        await using var client = TestClient.For(new Uri("http://127.0.0.1:1"), options => options.MaxRetryAttempts = 0, build: _store.Use);

        await FluentActions.Awaiting(() => Made[what].Send(client.Client, CancellationToken.None)).Should().ThrowAsync<IamportConnectionException>();

        _store.Completed.Should().ContainSingle();
        _store.Open.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_caller_who_gives_up_before_it_is_sent_completes_it(string what)
    {
        using var caller = new CancellationTokenSource();
        await using var client = TestClient.For(_sandbox.BaseAddress, time: _sandbox.Clock, build: builder =>
        {
            _store.Use(builder);
            builder.AddHttpMessageHandler(() => new Around(async (request, send) =>
            {
                if (request.Method == HttpMethod.Post)
                {
                    await caller.CancelAsync();
                    caller.Token.ThrowIfCancellationRequested();
                }

                return await send();
            }));
        });

        await FluentActions.Awaiting(() => Made[what].Send(client.Client, caller.Token)).Should().ThrowAsync<OperationCanceledException>();

        _store.Completed.Should().ContainSingle();
        _store.Open.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_caller_who_gives_up_while_it_is_added_sends_nothing_and_leaves_nothing_open(string what)
    {
        using var caller = new CancellationTokenSource();
        var before = _sandbox.Movements.Count;
        _store.OnAdd = async (_, token) =>
        {
            await caller.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
        };
        await FluentActions.Awaiting(() => Made[what].Send(Client, caller.Token)).Should().ThrowAsync<OperationCanceledException>();

        // A store that does not listen.
        using var next = new CancellationTokenSource();
        _store.OnAdd = (_, _) => next.CancelAsync();
        await FluentActions.Awaiting(() => Made[what].Send(Client, next.Token)).Should().ThrowAsync<OperationCanceledException>();

        _store.Open.Should().BeEmpty();
        _sandbox.Movements.Should().HaveCount(before);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task What_was_added_though_adding_failed_is_completed(string what)
    {
        List<OutcomeRecord> committed = [];
        _store.OnAdd = (record, _) =>
        {
            committed.Add(record);
            throw new TimeoutException("It was committed, and nobody said so.");
        };

        await FluentActions.Awaiting(() => Made[what].Send(Client, CancellationToken.None)).Should().ThrowAsync<IamportConnectionException>();

        _store.Completed.Select(record => record.Id).Should().Equal(committed.Select(record => record.Id));
    }
}
