using FsCheck;
using FsCheck.Fluent;
using Iamport.Client.Tests.PaymentLinks;
using Iamport.Client.Tests.Testing;
using WireMock.ResponseBuilders;

namespace Iamport.Client.Tests.Http.Hostile;

/// <summary>Whatever comes back, a call ends in a value or in an exception of this library that says what is known.</summary>
public sealed class HostileBodyTests
{
    private static readonly int[] Statuses = [200, 201, 207, 302, 400, 404, 408, 429, 500, 502];

    private static readonly Func<IIamportClient, Task> CreateLink =
        client => client.PaymentLinks.CreateAsync(LinkOrders.Request(DateTimeOffset.UtcNow.AddDays(1)));

    private static readonly (Effect Effect, Func<IIamportClient, Task> Make)[] Calls =
    [
        (Effect.Read, client => client.Payments.GetAsync("imp_1")),
        (Effect.Read, client => client.Payments.FindAsync("order-1")),
        (Effect.Read, client => client.Payments.GetManyAsync(new(impUids: ["imp_1"]))),
        (Effect.Read, client => client.Payments.ListAsync(PaymentStatusFilter.All)),
        (Effect.Read, client => client.Codes.ListBanksAsync()),
        (Effect.Once, client => client.KeyPayments.AgainAsync(
            new() { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 1000, Name = "Tea" })),
        (Effect.Once, client => client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"))),
        (Effect.Once, client => client.Schedules.UnscheduleAsync(UnscheduleRequest.Only("order-1"))),
        (Effect.Once, CreateLink),
        (Effect.Once, client => client.SendAsync(new() { Method = HttpMethod.Post, Path = $"/new", Effect = Effect.Once })),
        (Effect.Replaceable, client => client.Payments.UpdatePreparationAsync(new() { MerchantUid = "order-1", Amount = 1000 })),
    ];

    private static readonly Gen<(int Call, int Status, byte[] Body)> Exchanges =
        from call in Gen.Choose(0, Calls.Length - 1)
        from status in Gen.Elements(Statuses)
        from body in HostileBody.Any
        select (call, status, body);

    [Fact]
    public async Task A_hostile_body_ends_in_a_value_or_in_a_documented_exception()
    {
        (int Call, int Status, byte[] Body) exchange = (0, 200, []);
        using var server = ServiceStub.Start(new Chosen(_ => Response.Create().WithStatusCode(exchange.Status).WithBody(exchange.Body)));
        await using var client = TestClient.For(server.Address, options => options.MaxRetryAttempts = 0);

        Prop.ForAll(Exchanges.ToArbitrary(), async next =>
        {
            exchange = next;
            var failure = await Record.ExceptionAsync(() => Calls[next.Call].Make(client.Client));
            return (failure, Calls[next.Call].Effect) switch
            {
                (null, _) => next.Status is < 300 or 404,
                (IamportApiException refused, Effect.Read) => (int?)refused.StatusCode == next.Status,
                // Only what says that it refused is a refusal of something that moves money; the payment links' host says so by its status.
                (IamportApiException refused, _) => next.Status is < 300 or 400 or 404 or 429
                    && (refused.Code is not (null or 0) || (Calls[next.Call].Make == CreateLink && next.Status >= 400)),
                (IamportOutcomeUnknownException, not Effect.Read) => true,
                _ => false,
            };
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }
}
