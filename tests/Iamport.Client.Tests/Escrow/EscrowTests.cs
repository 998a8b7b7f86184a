using System.Net;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Escrow;

/// <summary>An escrow payment's goods are sent once, and the delivery is corrected afterwards.</summary>
public sealed class EscrowTests : SandboxTest
{
    private static readonly EscrowSender Sender = new() { Name = "Shop", Tel = "02-000-0000", Addr = "Seoul", Postcode = "04524" };
    private static readonly EscrowReceiver Receiver = new() { Name = "Hong", Tel = "010-0000-0000", Addr = "Busan", Postcode = "48058" };
    private static readonly DateTimeOffset SentAt = DateTimeOffset.FromUnixTimeSeconds(1790000000);

    private static readonly RegisterEscrowDeliveryRequest Registration = new()
    {
        Sender = Sender, Receiver = Receiver, Logistics = new() { Company = EscrowCourier.CjLogistics, Invoice = "1234", SentAt = SentAt },
    };

    [Fact]
    public async Task A_delivery_is_registered_and_read_back()
    {
        var payment = Held();

        var registered = await Client.Escrow.RegisterAsync(payment.ImpUid, Registration);

        (registered.Company, registered.Invoice, registered.SentAt).Should().Be((EscrowCourier.CjLogistics, "1234", SentAt));
        registered.AppliedAt.Should().BeCloseTo(Sandbox.Clock.GetUtcNow(), TimeSpan.FromMinutes(1));
        (await Client.Escrow.GetAsync(payment.ImpUid)).Should().Be(registered);
    }

    [Fact]
    public async Task A_delivery_is_registered_once_and_changed_by_another_call()
    {
        var payment = Held();
        var registered = await Client.Escrow.RegisterAsync(payment.ImpUid, Registration);

        await IsRefused(() => Client.Escrow.RegisterAsync(payment.ImpUid, Registration), HttpStatusCode.Conflict);

        var changed = await Client.Escrow.UpdateAsync(payment.ImpUid, new()
        {
            Sender = Sender, Receiver = Receiver, Logistics = new() { Company = EscrowCourier.Hanjin, Invoice = "5678", SentAt = SentAt },
        });
        changed.Should().Be(registered with { Company = EscrowCourier.Hanjin, Invoice = "5678" });
        (await Client.Escrow.GetAsync(payment.ImpUid)).Should().Be(changed);
    }

    [Fact]
    public async Task Nothing_registered_is_409_and_no_payment_404()
    {
        await IsRefused(() => Client.Escrow.GetAsync(Held().ImpUid), HttpStatusCode.Conflict);
        await IsRefused(() => Client.Escrow.GetAsync("imp_unknown"), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_payment_outside_escrow_takes_no_delivery()
    {
        var payment = Sandbox.AddPayment(new() { Amount = 1000 });

        await IsRefused(() => Client.Escrow.RegisterAsync(payment.ImpUid, Registration), HttpStatusCode.Conflict);
    }

    private SandboxPayment Held() => Sandbox.AddPayment(new() { Amount = 1000, PayMethod = "trans", Escrow = true });

    private static async Task IsRefused(Func<Task> call, HttpStatusCode status)
    {
        var failure = await call.Should().ThrowAsync<IamportApiException>();
        failure.Which.StatusCode.Should().Be(status);
    }
}
