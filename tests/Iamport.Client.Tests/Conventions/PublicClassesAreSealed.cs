namespace Iamport.Client.Tests.Conventions;

public sealed class PublicClassesAreSealed
{
    private static readonly Type[] Bases =
    [
        typeof(IamportException), typeof(IamportApiException), typeof(KeyPayments.ChargeRequest),
        typeof(Client.NaverPay.ProductOrders.NaverProductOrdersRequest),
    ];

    [Fact]
    public void A_public_class_is_sealed_static_or_one_of_the_few_bases() =>
        CodeBase.Client.GetExportedTypes()
            .Where(type => type.IsClass && !type.IsSealed && !Bases.Contains(type))
            .Should().BeEmpty();
}
