using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Iamport.Client.Serialization;

namespace Iamport.Client.Tests.Webhooks;

public sealed class PaymentKeysTests
{
    private static readonly DateTimeOffset Noon = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);

    private static readonly Payment Paid = new() { ImpUid = "imp_1", MerchantUid = "order-1", Status = PaymentStatus.Paid, Amount = 10_000 };

    [Fact]
    public void A_payment_without_a_history_has_the_key_of_its_state() => PaymentKeys.Of(Paid).All.Should().Equal("imp_1/paid");

    [Fact]
    public void Each_state_has_a_key_and_the_old_ones_come_back_with_it()
    {
        PaymentKeys.Of(Paid with { Status = PaymentStatus.Ready }).State.Should().Be("imp_1/ready");
        PaymentKeys.Of(Paid).State.Should().Be(PaymentKeys.Of(Paid with { PaidAt = Noon, Amount = 1 }).State, "a late read of an old state brings nothing new");
        PaymentKeys.Of(Paid with { Status = PaymentStatus.Cancelled }).State.Should().Be("imp_1/cancelled");
    }

    [Fact]
    public void Each_refund_has_a_key_beside_it_by_its_id()
    {
        var keys = PaymentKeys.Of(Paid with { CancelAmount = 600, CancelHistory = [Refund(300, "c-1"), Refund(300, "c-2")] });

        keys.Cancellations.Should().Equal("imp_1/cancellation/c-1", "imp_1/cancellation/c-2");
        keys.All.Should().Equal("imp_1/paid", "imp_1/cancellation/c-1", "imp_1/cancellation/c-2");
    }

    [Fact]
    public void A_second_refund_is_new_also_where_the_state_is_not()
    {
        var first = Paid with { Status = PaymentStatus.Cancelled, CancelAmount = 300, CancelHistory = [Refund(300, "c-1")] };
        var second = first with { CancelAmount = 600, CancelHistory = [Refund(300, "c-2"), .. first.CancelHistory] };

        PaymentKeys.Of(second).All.Except(PaymentKeys.Of(first).All).Should().Equal("imp_1/cancellation/c-2");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_refund_without_an_id_is_told_by_amount_time_and_the_gateways_id(string? id)
    {
        var refund = Refund(300, id) with { PgTid = "t-1" };
        PaymentCancellation[] others = [refund with { Amount = 301 }, refund with { PgTid = "t-2" }, refund with { CancelledAt = Noon.AddSeconds(1) }];

        KeyOf(refund).Should().Be("imp_1/cancelled/t-1/300/1700000000");
        others.Select(KeyOf).Should().OnlyHaveUniqueItems().And.NotContain(KeyOf(refund));
        KeyOf(refund with { ReceiptUrl = new("https://example.com"), Reason = "filled in later", CancelledAt = Noon.AddMilliseconds(700) }).Should().Be(KeyOf(refund));
    }

    [Fact]
    public void Equal_refunds_without_an_id_have_two_keys() =>
        PaymentKeys.Of(Paid with { CancelAmount = 600, CancelHistory = [Refund(300, null), Refund(300, null)] }).Cancellations
            .Should().Equal("imp_1/cancelled//300/1700000000", "imp_1/cancelled//300/1700000000#2");

    [Fact]
    public void Each_deposit_has_a_key_beside_it_equal_ones_too()
    {
        var deposit = new VbankDeposit { Amount = 300, DepositedAt = Noon };
        var account = Paid with { DepositHistory = [deposit, deposit, deposit with { PgTid = "d-3" }, deposit with { DepositorName = "갑" }] };

        PaymentKeys.Of(account).Deposits.Should().Equal(
            "imp_1/deposit//300/1700000000", "imp_1/deposit//300/1700000000#2", "imp_1/deposit/d-3/300/1700000000", "imp_1/deposit//300/1700000000#3");
    }

    [Fact]
    public void A_deposit_after_a_refund_is_new_although_the_state_stays_cancelled()
    {
        var before = Paid with { Status = PaymentStatus.Cancelled, CancelHistory = [Refund(300, null)], DepositHistory = [new() { Amount = 300, DepositedAt = Noon }] };
        var after = before with { DepositHistory = [new() { Amount = 500, DepositedAt = Noon.AddDays(1) }, .. before.DepositHistory] };

        PaymentKeys.Of(after).All.Except(PaymentKeys.Of(before).All).Should().Equal("imp_1/deposit//500/1700086400");
    }

    [Fact]
    public void What_was_refunded_and_is_not_listed_has_a_key()
    {
        PaymentKeys.Of(Paid with { CancelAmount = 3000 }).All.Should().Equal("imp_1/paid", "imp_1/cancel_amount/3000");
        PaymentKeys.Of(Paid with { CancelAmount = 300, CancelHistory = [Refund(300, "c-1")] }).All.Should().HaveCount(2);
        PaymentKeys.Of(Paid with { CancelAmount = 600, CancelHistory = [Refund(300, "c-1")] }).All.Should().HaveCount(3).And.Contain("imp_1/cancel_amount/600");
    }

    [Fact]
    public void One_refund_that_is_listed_twice_is_one() =>
        PaymentKeys.Of(Paid with { CancelHistory = [Refund(300, "c-1"), Refund(300, "c-1")] }).All.Should().Equal("imp_1/paid", "imp_1/cancellation/c-1");

    [Theory]
    [InlineData("300")]
    [InlineData("300.0")]
    [InlineData("3e2")]
    [InlineData("\"300.00\"")]
    public void However_the_amount_is_written_it_is_the_same(string amount)
    {
        var payment = JsonSerializer.Deserialize(
            $$"""
              {
                "imp_uid":"imp_1","merchant_uid":"order-1","status":"paid","amount":10000,"cancel_amount":{{amount}},
                "cancel_history":[{"amount":{{amount}},"cancelled_at":1700000000}],"deposit_history":[{"amount":{{amount}},"deposited_at":1700000000}]
              }
              """,
            IamportJsonContext.Default.Payment)!;

        PaymentKeys.Of(payment).All.Should().Equal("imp_1/paid", "imp_1/cancelled//300/1700000000", "imp_1/deposit//300/1700000000");
    }

    [Fact]
    public void Fractions_of_a_unit_are_kept() => KeyOf(Refund(0.05m, null)).Should().Be("imp_1/cancelled//0.05/1700000000");

    [Fact]
    public void The_order_of_the_histories_changes_no_key() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(byte Amount, byte Second)[]>(), ArbMap.Default.ArbFor<int>(), (entries, seed) =>
        {
            var payment = Paid with
            {
                CancelHistory = [.. entries.Select(entry => Refund(entry.Amount % 3, entry.Second % 4 == 0 ? $"{entry.Amount}" : null) with { CancelledAt = Noon.AddSeconds(entry.Second % 2) })],
                DepositHistory = [.. entries.Select(entry => new VbankDeposit { Amount = entry.Amount % 3, DepositedAt = Noon.AddSeconds(entry.Second % 2) })],
            };
            var (refunds, deposits) = (payment.CancelHistory.ToArray(), payment.DepositHistory.ToArray());
            var random = new System.Random(seed);
            random.Shuffle(refunds);
            random.Shuffle(deposits);

            var shuffled = PaymentKeys.Of(payment with { CancelHistory = refunds, DepositHistory = deposits });

            shuffled.All.Should().BeEquivalentTo(PaymentKeys.Of(payment).All).And.OnlyHaveUniqueItems();
            shuffled.Deposits.Should().OnlyHaveUniqueItems().And.HaveCount(entries.Length);
        }).QuickCheckThrowOnFailure();

    private static PaymentCancellation Refund(decimal amount, string? id) => new() { Amount = amount, CancellationId = id, CancelledAt = Noon };

    private static string KeyOf(PaymentCancellation refund) => PaymentKeys.Of(Paid with { CancelHistory = [refund] }).Cancellations.Single();
}
