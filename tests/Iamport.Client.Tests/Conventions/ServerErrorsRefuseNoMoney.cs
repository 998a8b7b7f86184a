using Iamport.Client.Http;
using Iamport.Client.Tests.Specification;

namespace Iamport.Client.Tests.Conventions;

/// <summary>
/// A 500 in the service's envelope refuses only where PortOne documents it as the gateway's no, and never what moves money: there a shop would do
/// it again.
/// </summary>
public sealed class ServerErrorsRefuseNoMoney
{
    private static readonly string[] Money =
    [
        "Benepia.PayAsync", "ConvenienceStores.IssueAsync", "ConvenienceStores.RevokeAsync", "KcpQuickPay.PayWithAutoPayKeyAsync",
        "KcpQuickPay.PayWithMoneyAsync", "KeyPayments.AgainAsync", "KeyPayments.OnetimeAsync", "NaverPay.ApproveCancelAsync",
        "NaverPay.ApproveReturnAsync", "NaverPay.CancelAsync", "PaymentLinks.CreateAsync", "PaymentLinks.DisableAsync", "Payments.CancelAsync",
        "Schedules.RetryAsync", "Schedules.ScheduleAsync", "VirtualAccounts.IssueAsync", "VirtualAccounts.RevokeAsync", "VirtualAccounts.UpdateAsync",
    ];

    // Their document says that something failed on the way, not that nothing was done.
    private static readonly string[] FailedOnTheWay =
    [
        "Certifications.DeleteAsync", "Escrow.RegisterAsync", "Escrow.UpdateAsync", "KcpQuickPay.DeleteAutoPayKeyAsync", "KcpQuickPay.ReleaseFidoAsync",
    ];

    private static readonly Operation[] Writes =
        [.. CodeBase.Operations.Select(found => found.Operation).Where(operation => operation.Effect != Effect.Read)];

    [Fact]
    public void What_moves_money_is_never_refused_by_one()
    {
        Writes.Select(operation => operation.Name).Should().Contain(Money);
        Writes.Where(operation => operation.RefusesWithServerError).Select(operation => operation.Name).Should().NotIntersectWith(Money);
    }

    [Fact]
    public void Anything_else_is_where_it_is_documented_to_be() =>
        Writes.Where(operation => operation.RefusesWithServerError).Select(operation => operation.Name).Should().BeEquivalentTo(
            Writes.Where(IsDocumented).Select(operation => operation.Name).Except([.. Money, .. FailedOnTheWay]));

    private static bool IsDocumented(Operation operation) =>
        SpecificationDocument.Operations.TryGetValue($"{operation.Method} {operation.Template}", out var described) && described.Statuses.Contains("500");
}
