using Iamport.Client.Sandbox;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>
/// What goes wrong in a campaign: a third of all money calls, a tenth of all reads, and tokens now and then. Nothing breaks an assumption:
/// what is executed late is executed and shows within the window, and a refusal is one.
/// </summary>
internal static class CampaignFaults
{
    private static readonly string[] MoneyCalls =
    [
        "POST /subscribe/payments/again",
        "POST /subscribe/payments/onetime",
        "POST /payments/cancel",
        "POST /subscribe/payments/schedule",
        "POST /subscribe/payments/schedule/{merchant_uid}/retry",
    ];

    private static readonly Fault[] OfReads =
    [
        Fault.Close(FaultExecution.Before), Fault.Reset(FaultExecution.Never), Fault.ResetMidBody, Fault.GatewayError(FaultExecution.Never, 503),
        Fault.TruncatedJson, Fault.SlowAnswer(TimeSpan.FromMilliseconds(150)), Fault.Unauthorized, Fault.TooManyRequests(TimeSpan.Zero),
        Fault.ServerRefusal, Fault.EnvelopedError(FaultExecution.Never, 503),
    ];

    /// <param name="seed">What the chances are drawn from.</param>
    /// <param name="latest">How long after its request something may be executed.</param>
    public static FaultPlan Of(int seed, TimeSpan latest) => new()
    {
        Seed = seed,
        Rules =
        [
            .. from operation in MoneyCalls
               from fault in OfMoney(latest)
               select new FaultRule { Operation = operation, Fault = fault, Probability = 0.015 },
            .. OfReads.Select(fault => new FaultRule { Fault = fault, Probability = 0.01 }),
            new FaultRule { Fault = Fault.TokenExpired, Probability = 0.001 },
            new FaultRule { Operation = "POST /users/getToken", Fault = Fault.GatewayError(FaultExecution.Never), Probability = 0.1 },
        ],
    };

    private static Fault[] OfMoney(TimeSpan latest) =>
    [
        Fault.Close(FaultExecution.Never), Fault.Close(FaultExecution.Before), Fault.Close(FaultExecution.After, latest / 10),
        Fault.Reset(FaultExecution.Never), Fault.Reset(FaultExecution.Before), Fault.Reset(FaultExecution.After, latest),
        Fault.GatewayError(FaultExecution.Never), Fault.GatewayError(FaultExecution.Before), Fault.GatewayError(FaultExecution.After, 504, latest),
        Fault.GatewayError(FaultExecution.Before, 500), Fault.GatewayError(FaultExecution.After, delay: latest / 2),
        Fault.EnvelopedError(FaultExecution.Before, 503), Fault.EnvelopedError(FaultExecution.After, 500, 1, latest),
        Fault.ResetMidBody, Fault.TruncatedJson, Fault.MalformedJson, Fault.SlowAnswer(Campaign.MoneyTimeout * 1.5),
        Fault.ServerRefusal, Fault.Redirect, Fault.Unauthorized, Fault.TooManyRequests(TimeSpan.Zero),
    ];
}
