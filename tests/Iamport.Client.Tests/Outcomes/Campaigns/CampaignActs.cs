using Iamport.Client.Tests.Schedules;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>What the callers do.</summary>
internal sealed partial class Campaign
{
    private Random Dice(int number) => new(unchecked((_seed * 1_000_003) + number));

    private int Kind(int number) => Dice(~number).Next(100);

    private bool IsRetry(int number) => Kind(number) is >= 52 and < 59;

    private async Task ActAsync(int number)
    {
        var dice = Dice(number);
        using var patience = new CancellationTokenSource();
        if (dice.Next(20) == 0)
        {
            patience.CancelAfter(dice.Next(1, 60));
        }

        await (Kind(number) switch
        {
            < 40 => ChargeAsync(number, dice, patience.Token),
            < 46 => ChargeDirectlyAsync(number, dice, patience.Token),
            < 52 => ScheduleAsync(number, dice, patience.Token),
            < 59 => RetryAsync(number, dice, patience.Token),
            < 82 => RefundAsync(number, dice, patience.Token),
            < 93 => CancelAsync(number, dice, patience.Token),
            _ => VerifyAsync(number, dice, patience.Token),
        });
    }

    private CampaignCall Call(string name, Errand errand, string order = "", string impUid = "", decimal? amount = null, string? tier = null) =>
        new(name, errand, _sandbox.Clock.GetUtcNow()) { Order = order, ImpUid = impUid, Amount = amount, Tier = tier };

    // An order is tried again while it is not charged; some are tried by several callers at once, and some are given back and tried once more.
    private async Task ChargeAsync(int number, Random dice, CancellationToken patience)
    {
        var order = Order(number, dice);
        var tier = dice.Next(6) == 0 ? "ABC" : null;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var call = Call($"{number}.{attempt}", Errand.Charge, order, amount: CampaignWorld.Price, tier: tier);
            var isByKey = dice.Next(4) > 0;
            var saying = await TellAsync(
                call,
                async client => CampaignSaying.Of(isByKey
                    ? await client.Outcomes.ChargeAsync(Again(order, dice), cancellationToken: patience)
                    : await client.Outcomes.ChargeAsync(Onetime(order, dice), cancellationToken: patience)),
                dice.Next(1000),
                patience);
            if (saying.Word == Word.Charged && dice.Next(10) == 0)
            {
                RefundAtConsole(saying.ImpUid!, dice.Next(2) == 0 ? null : 100);
            }
            else if (saying.Word != Word.NotCharged || dice.Next(2) == 0)
            {
                return;
            }
        }
    }

    private Task<CampaignSaying> ChargeDirectlyAsync(int number, Random dice, CancellationToken patience)
    {
        var order = Order(number, dice);
        return TellAsync(
            Call($"{number}", Errand.Charge, order, amount: CampaignWorld.Price),
            async client => CampaignSaying.Of(dice.Next(2) == 0
                ? await client.KeyPayments.AgainAsync(Again(order, dice), patience)
                : await client.KeyPayments.OnetimeAsync(Onetime(order, dice), patience)),
            dice.Next(1000),
            patience);
    }

    private Task<CampaignSaying> ScheduleAsync(int number, Random dice, CancellationToken patience)
    {
        var due = _sandbox.Clock.GetUtcNow().AddDays(30);
        return TellAsync(
            Call($"{number}", Errand.Schedule, $"order-{number}"),
            async client =>
            {
                await client.Schedules.ScheduleAsync(new() { CustomerUid = "card-0", Schedules = [Plan.Entry($"order-{number}", due)] }, patience);
                return new(Word.Executed);
            },
            dice.Next(1000),
            patience);
    }

    private Task<CampaignSaying> RetryAsync(int number, Random dice, CancellationToken patience) => TellAsync(
        Call($"{number}", Errand.Charge, $"retry-{number}", amount: CampaignWorld.Price),
        async client => CampaignSaying.Of(await client.Schedules.RetryAsync($"retry-{number}", patience)),
        dice.Next(1000),
        patience);

    private async Task RefundAsync(int number, Random dice, CancellationToken patience)
    {
        var impUid = CampaignWorld.PaymentFor(number);
        MoveBeside(number, dice);
        var isWhole = dice.Next(5) == 0;
        var amount = 100 * dice.Next(1, 4);
        var call = Call($"{number}", Errand.Refund, impUid: impUid, amount: isWhole ? null : amount, tier: dice.Next(6) == 0 ? "ABC" : null);
        await TellAsync(
            call,
            async client => CampaignSaying.Of(isWhole
                ? await client.Outcomes.RefundAllAsync(impUid, Complete, patience)
                : await client.Outcomes.RefundAsync(impUid, amount, Complete, patience)),
            dice.Next(1000),
            patience);

        CancelPaymentRequest Complete(CancelPaymentRequest request)
        {
            call.Remainder = request.Checksum;
            return ToAccount(request, number);
        }
    }

    private Task<CampaignSaying> CancelAsync(int number, Random dice, CancellationToken patience)
    {
        MoveBeside(number, dice);
        var request = ToAccount(
            CancelPaymentRequest.Partial(CampaignWorld.PaymentFor(number), 100 * dice.Next(1, 3), CampaignWorld.Price - (100 * dice.Next(4))), number);
        var call = Call($"{number}", Errand.Refund, impUid: request.ImpUid!, amount: request.Amount);
        call.Remainder = request.Checksum;
        return TellAsync(
            call,
            async client => new(Word.Refunded, (await client.Payments.CancelAsync(request, patience)).ImpUid),
            dice.Next(1000),
            patience);
    }

    private Task<CampaignSaying> VerifyAsync(int number, Random dice, CancellationToken patience)
    {
        var impUid = CampaignWorld.PaymentFor(number);
        var order = impUid.Replace("imp_", "paid-", StringComparison.Ordinal);
        return TellAsync(
            Call($"{number}", Errand.Verify, order, impUid, CampaignWorld.Price),
            async client => CampaignSaying.Of(await new PaymentExpectation { MerchantUid = order, Amount = CampaignWorld.Price }
                .VerifyAsync(client.Payments, impUid, patience)),
            dice.Next(1000),
            patience);
    }

    private static string Order(int number, Random dice) => dice.Next(100) switch
    {
        0 => CampaignWorld.LongOrder(number),
        < 25 => $"shared-{number / 16}",
        _ => $"order-{number}",
    };

    private AgainPaymentRequest Again(string order, Random dice) => new()
    {
        CustomerUid = CampaignWorld.AnyKey(dice), MerchantUid = order, Amount = CampaignWorld.Price, Name = "Tea", PromotionId = Promotion(dice),
    };

    private OnetimePaymentRequest Onetime(string order, Random dice) => new()
    {
        MerchantUid = order,
        Amount = CampaignWorld.Price,
        Name = "Tea",
        Card = new CardCredentials { CardNumber = CampaignWorld.AnyCard(dice), Expiry = "2031-12" },
        Pg = _behavior.Gateways.Count > 0 && dice.Next(2) == 0 ? _behavior.Gateways[dice.Next(_behavior.Gateways.Count)] : null,
        PromotionId = Promotion(dice),
    };

    private string? Promotion(Random dice) => _behavior.HasPromotions && dice.Next(2) == 0 ? CampaignWorld.Promotion : null;

    private CancelPaymentRequest ToAccount(CancelPaymentRequest request, int number) => _world.IsAccount(number)
        ? request with { RefundAccount = new() { Holder = "홍길동", Bank = "004", Account = "110-123-456789" } }
        : request;

    // People at consoles and banks, while the call is out.
    private void MoveBeside(int number, Random dice)
    {
        var (isRefund, isDeposit, delay) = (dice.Next(6) == 0, dice.Next(4) == 0, dice.Next(40));
        var impUid = CampaignWorld.PaymentFor(number);
        var amount = 100 * dice.Next(1, 4);
        _ = Task.Run(async () =>
        {
            await Task.Delay(delay);
            if (isRefund)
            {
                RefundAtConsole(impUid, amount);
            }

            if (isDeposit && _world.IsAccount(number))
            {
                await _sandbox.DepositAsync(impUid, amount);
            }
        });
    }

    private void RefundAtConsole(string impUid, decimal? amount)
    {
        try
        {
            _ = _sandbox.RefundAtConsoleAsync(impUid, amount);
        }
        catch (InvalidOperationException)
        {
            // Less is left.
        }
    }
}
