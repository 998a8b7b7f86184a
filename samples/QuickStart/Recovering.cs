#region usings
using Iamport.Client;
#endregion

namespace QuickStart;

#region recover
public static class Recovering
{
    public static async Task RecoverAsync(IIamportClient client, IShopBooks books, CancellationToken cancellationToken)
    {
        foreach (var record in await client.Outcomes.ListOpenAsync(cancellationToken))
        {
            switch (record.Operation)
            {
                case "KeyPayments.AgainAsync":
                    await books.WriteAsync(record, await client.Outcomes.ResolveChargeAsync(record, cancellationToken: cancellationToken));
                    break;
                case "Payments.CancelAsync":
                    await books.WriteAsync(record, await client.Outcomes.ResolveRefundAsync(record, cancellationToken));
                    break;
                default:
                    await books.AskSomebodyAsync(record);  // who looks it up, and has the store complete it
                    break;
            }
        }
    }
}

/// <summary>Your own. Each outcome is written by compare-and-set: another process may have found it out as well.</summary>
public interface IShopBooks
{
    Task WriteAsync(OutcomeRecord record, ChargeOutcome outcome);

    Task WriteAsync(OutcomeRecord record, RefundOutcome outcome);

    Task AskSomebodyAsync(OutcomeRecord record);
}
#endregion
