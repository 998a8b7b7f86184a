#region usings
using Iamport.Client;
#endregion

namespace QuickStart;

#region charge
internal static class Charging
{
    /// <summary>A charge whose end is known.</summary>
    public static async Task<string> ChargeAsync(IIamportClient client, AgainPaymentRequest request) =>
        await client.Outcomes.ChargeAsync(request) switch
        {
            ChargeOutcome.Charged { Payment: var payment } => $"{payment.Status} {payment.Amount:N0} {payment.Currency}",
            ChargeOutcome.NotCharged refused => $"not charged: {refused.Reason}",
            ChargeOutcome.ChargedDifferently odd => $"paid, but not as it was asked for: {odd.Mismatch}",
            ChargeOutcome.StillUnknown still => $"charge nothing more, and ask again later: {still.Reason}",
            _ => throw new InvalidOperationException("there are no other cases"),
        };
}
#endregion
