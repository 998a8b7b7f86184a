using Iamport.Client.Sandbox;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>What goes wrong in a campaign: a third of all money calls, a tenth of all reads, and tokens now and then.</summary>
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

    private static readonly TimeSpan Later = TimeSpan.FromMilliseconds(150);

    private static readonly Fault[] OfMoney =
    [
        Fault.Close(FaultExecution.Never), Fault.Close(FaultExecution.Before), Fault.Close(FaultExecution.After, Later),
        Fault.Reset(FaultExecution.Never), Fault.Reset(FaultExecution.Before), Fault.Reset(FaultExecution.After, Later),
        Fault.GatewayError(FaultExecution.Never), Fault.GatewayError(FaultExecution.Before), Fault.GatewayError(FaultExecution.After, delay: Later),
        Fault.GatewayError(FaultExecution.Before, 500),
        Fault.ResetMidBody, Fault.TruncatedJson, Fault.MalformedJson, Fault.SlowAnswer(Campaign.MoneyTimeout * 1.5),
        Fault.ServerRefusal, Fault.Redirect, Fault.Unauthorized, Fault.TooManyRequests(TimeSpan.Zero),
    ];

    private static readonly Fault[] OfReads =
    [
        Fault.Close(FaultExecution.Before), Fault.Reset(FaultExecution.Never), Fault.ResetMidBody, Fault.GatewayError(FaultExecution.Never, 503),
        Fault.TruncatedJson, Fault.SlowAnswer(Later), Fault.Unauthorized, Fault.TooManyRequests(TimeSpan.Zero), Fault.ServerRefusal,
    ];

    public static FaultPlan Of(int seed) => new()
    {
        Seed = seed,
        Rules =
        [
            .. from operation in MoneyCalls
               from fault in OfMoney
               select new FaultRule { Operation = operation, Fault = fault, Probability = 0.02 },
            .. OfReads.Select(fault => new FaultRule { Fault = fault, Probability = 0.01 }),
            new FaultRule { Fault = Fault.TokenExpired, Probability = 0.001 },
            new FaultRule { Operation = "POST /users/getToken", Fault = Fault.GatewayError(FaultExecution.Never), Probability = 0.1 },
        ],
    };
}
