using System.Collections.Concurrent;

namespace Iamport.Client.Sandbox.Tests.Behaviors;

/// <summary>Behaviours and faults that change under parallel callers: what is told may be anything, the books and the log stay whole.</summary>
public sealed class MixedBehaviorTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    private static readonly ServiceBehavior[] Behaviors =
    [
        ServiceBehavior.Default,
        new() { CancelledAfterPartialRefund = true, CancelHistory = HistoryOrder.Shuffled, OmitsSandbox = true, FractionalSeconds = true },
        new() { KeyCharges = KeyChargeCourse.ReadyThenPaid, SettlementDelay = Moment, ReadLag = Moment },
        new() { KeyCharges = KeyChargeCourse.ReadyThenFailed, SettlementDelay = Moment, CancelHistory = HistoryOrder.NewestFirst },
        new() { PaidAfterFailed = ["html5_inicis"], SettlementDelay = Moment },
        new() { MoneyErrors = Fault.EnvelopedError(FaultExecution.After, 504, delay: Moment) },
        new() { MoneyErrors = Fault.EnvelopedError(FaultExecution.Before, 500, 1), LosesConsoleRefunds = true },
    ];

    [Fact]
    public async Task Whatever_is_told_the_log_and_the_books_agree_and_no_request_moves_money_twice()
    {
        await using var merchant = await Merchant.StartAsync(new()
        {
            Faults = new() { Seed = 11, Rules = [new() { Fault = Fault.Reset(FaultExecution.Before), Probability = 0.1 }] },
        });
        var sandbox = merchant.Sandbox;
        var lost = new ConcurrentDictionary<string, decimal>();

        await Parallel.ForEachAsync(Enumerable.Range(0, 60), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, _) =>
        {
            var random = new Random(number);
            var order = $"order-{number}";
            await SendAsync(merchant, "/subscribe/payments/onetime", Merchant.Order(order, 1000), $"charge-{number}");
            for (var refund = 0; refund < 3; refund++)
            {
                sandbox.Behavior = Behaviors[random.Next(Behaviors.Length)];
                await SendAsync(merchant, "/payments/cancel", new { merchant_uid = order, amount = 200 }, $"refund-{number}-{refund}");
            }

            if (sandbox.Payments.FirstOrDefault(payment => payment.MerchantUid == order && payment.PaidAt is not null) is { } paid)
            {
                var refunded = await sandbox.RefundAtConsoleAsync(paid.ImpUid, 50);
                lost[paid.ImpUid] = refunded.Cancellations.Any(entry => entry.Amount == 50) ? 0 : 50;
            }
        });
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(1));

        sandbox.Movements.Should().HaveCountGreaterThan(60);
        sandbox.Movements.Where(movement => movement.Nonce is not null).Should().OnlyHaveUniqueItems(movement => movement.Nonce);
        sandbox.Movements.Where(movement => movement.Nonce is not null).Should().OnlyContain(
            movement => movement.Nonce!.Split('-', 3, default)[1] == movement.MerchantUid.Split('-', 2, default)[1]);
        foreach (var payment in sandbox.Payments)
        {
            var held = payment.PaidAt is null ? 0 : payment.Amount - payment.CancelAmount - lost.GetValueOrDefault(payment.ImpUid);
            sandbox.Movements.Where(movement => movement.ImpUid == payment.ImpUid).Sum(movement => movement.Amount).Should().Be(held);
            held.Should().BeGreaterThanOrEqualTo(0);
            payment.CancelAmount.Should().Be(payment.Cancellations.Sum(entry => entry.Amount));
        }
    }

    /// <summary>What comes back, if anything, is not what this is about.</summary>
    private static async Task SendAsync(Merchant merchant, string path, object body, string nonce)
    {
        try
        {
            using var answer = await merchant.PostForAnswerAsync(path, body, nonce);
        }
        catch (HttpRequestException)
        {
            return;
        }
    }
}
