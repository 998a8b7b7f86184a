using System.Collections.Concurrent;
using System.Text.Json;
using Iamport.Client.Sandbox;
using Microsoft.Extensions.DependencyInjection;
using QuickStart;

namespace Iamport.Client.EndToEnd.Texts;

/// <summary>Every block of C# in the README is a region of a sample, and each of them does what the README says.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Every_block_is_a_region_of_a_compiled_sample()
    {
        TextPage.Readme.Blocks.Should().HaveCount(
            TextPage.Readme.Text.Split("```csharp").Length - 1, "each block names its region in a comment before it");
        foreach (var (file, regions, code) in TextPage.Readme.Blocks)
        {
            code.Should().Be(TextPage.Code(file, regions), file);
        }
    }

    [Fact]
    public async Task The_first_program_refunds_what_it_says() =>
        (await FirstProgram.RunAsync()).Should().BeOfType<RefundOutcome.Refunded>().Which.Payment.CancelAmount.Should().Be(4_000);

    [Fact]
    public async Task What_a_process_left_open_is_written_into_the_books_of_the_next_one()
    {
        await using var sandbox = await IamportSandbox.StartAsync();
        var books = new Books();
        sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "order-1", Amount = 12_000 });
        await using (var dying = Process(sandbox, books))
        {
            sandbox.Faults = new() { Rules = [new() { Fault = Fault.Reset(FaultExecution.Before) }] };
            var client = dying.GetRequiredService<IIamportClient>();
            await FluentActions.Awaiting(() => client.Payments.CancelAsync(CancelPaymentRequest.Partial("imp_1", 4_000, 12_000)))
                .Should().ThrowAsync<IamportOutcomeUnknownException>();
            await FluentActions.Awaiting(() => client.Certifications.DeleteAsync("imp_2")).Should().ThrowAsync<IamportOutcomeUnknownException>();
        }

        sandbox.Faults = FaultPlan.None;
        await using var next = Process(sandbox, books);
        await Recovering.RecoverAsync(next.GetRequiredService<IIamportClient>(), books, CancellationToken.None);

        books.Written.Should().ContainSingle().Which.Should().BeOfType<RefundOutcome.Refunded>();
        books.Asked.Should().Equal("Certifications.DeleteAsync");
        books.Open.Should().ContainSingle("somebody has to look that up");
    }

    private static ServiceProvider Process(IamportSandbox sandbox, Books books)
    {
        var services = new ServiceCollection().AddSingleton<IOutcomeStore>(books);
        services.AddIamport(options =>
            (options.ImpKey, options.ImpSecret, options.BaseAddress) = (sandbox.ImpKey, sandbox.ImpSecret, sandbox.BaseAddress));
        return services.BuildServiceProvider();
    }

    /// <summary>The books of a shop, its store among them, as JSON.</summary>
    private sealed class Books : IShopBooks, IOutcomeStore
    {
        public ConcurrentDictionary<Guid, string> Open { get; } = new();

        public ConcurrentQueue<object> Written { get; } = new();

        public ConcurrentQueue<string> Asked { get; } = new();

        public Task AddAsync(OutcomeRecord record, CancellationToken cancellationToken) => Task.FromResult(Open[record.Id] = JsonSerializer.Serialize(record));

        public Task CompleteAsync(OutcomeRecord record, CancellationToken cancellationToken) => Task.FromResult(Open.TryRemove(record.Id, out _));

        public Task<IReadOnlyList<OutcomeRecord>> ListOpenAsync(CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<OutcomeRecord>>([.. Open.Values.Select(json => JsonSerializer.Deserialize<OutcomeRecord>(json)!)]);

        public Task WriteAsync(OutcomeRecord record, ChargeOutcome outcome) => Write(outcome);

        public Task WriteAsync(OutcomeRecord record, RefundOutcome outcome) => Write(outcome);

        public Task AskSomebodyAsync(OutcomeRecord record)
        {
            Asked.Enqueue(record.Operation);
            return Task.CompletedTask;
        }

        private Task Write(object outcome)
        {
            Written.Enqueue(outcome);
            return Task.CompletedTask;
        }
    }
}
