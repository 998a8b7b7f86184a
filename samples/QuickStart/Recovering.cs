using Iamport.Client;

namespace QuickStart;

/// <summary>What a shop does with what it kept, when it starts and now and then.</summary>
public static class Recovering
{
    public static async Task RecoverAsync(IIamportClient client, IShopBooks books, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(books);
        #region recover
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
        #endregion
    }
}

/// <summary>The shop's own books. Each outcome is written by compare-and-set: another process may have found it out as well.</summary>
public interface IShopBooks
{
    Task WriteAsync(OutcomeRecord record, ChargeOutcome outcome);

    Task WriteAsync(OutcomeRecord record, RefundOutcome outcome);

    Task AskSomebodyAsync(OutcomeRecord record);
}
