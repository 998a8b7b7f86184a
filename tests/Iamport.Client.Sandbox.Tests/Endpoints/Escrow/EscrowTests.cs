using System.Text.Json.Nodes;

namespace Iamport.Client.Sandbox.Tests.Endpoints.Escrow;

public sealed class EscrowTests
{
    [Fact]
    public async Task A_change_keeps_the_time_of_registering()
    {
        await using var merchant = await Merchant.StartAsync();
        var path = Path(Held(merchant));
        var registered = await merchant.PostAsync(path, Delivery());
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(10));
        var change = Delivery();
        change["logis"]!["invoice"] = "5678";

        var changed = await merchant.PutAsync(path, change);

        changed.ShouldBeOk();
        (changed.Text("company"), changed.Text("invoice"), changed.Number("sent_at")).Should().Be(("CJGLS", "5678", 1790000000));
        changed.Number("applied_at").Should().Be(registered.Number("applied_at"));
        (await merchant.GetAsync(path)).Text("invoice").Should().Be("5678");
    }

    [Fact]
    public async Task What_cannot_be_registered_or_changed_is_409()
    {
        await using var merchant = await Merchant.StartAsync();
        var outside = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000 });
        var unpaid = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000, Escrow = true, Status = "ready" });
        var refunded = Held(merchant);
        await merchant.PostAsync(Path(refunded), Delivery());
        await merchant.PostAsync("/payments/cancel", new { imp_uid = refunded.ImpUid });

        (await merchant.PostAsync(Path(outside), Delivery())).ShouldBeRefused(409, 1);
        (await merchant.PostAsync(Path(unpaid), Delivery())).ShouldBeRefused(409, 1);
        (await merchant.PutAsync(Path(Held(merchant)), Delivery())).ShouldBeRefused(409, 1);
        (await merchant.PutAsync(Path(refunded), Delivery())).ShouldBeRefused(409, 1);
    }

    [Fact]
    public async Task An_unknown_payment_is_404_and_another_verb_405()
    {
        await using var merchant = await Merchant.StartAsync();

        (await merchant.GetAsync("/escrows/logis/imp_unknown")).ShouldBeRefused(404, -1);
        (await merchant.PostAsync("/escrows/logis/imp_unknown", Delivery())).ShouldBeRefused(404, -1);
        (await merchant.PutAsync("/escrows/logis/imp_unknown", Delivery())).ShouldBeRefused(404, -1);
        (await merchant.DeleteAsync(Path(Held(merchant)))).ShouldBeRefused(405, -1);
    }

    [Theory]
    [InlineData("kcp", 200, 400)]
    [InlineData("nice_v2", 200, 400)]
    [InlineData("ksnet", 200, 200)]
    [InlineData("tosspayments", 400, 400)]
    public async Task Some_gateways_change_nothing_and_some_have_no_escrow(string pgProvider, int registering, int changing)
    {
        await using var merchant = await Merchant.StartAsync();
        var path = Path(Held(merchant, pgProvider));

        (await merchant.PostAsync(path, Delivery())).Status.Should().Be(registering);
        (await merchant.GetAsync(path)).Status.Should().Be(registering);
        (await merchant.PutAsync(path, Delivery())).Status.Should().Be(changing);
    }

    [Theory]
    [InlineData("kcp", "sender", null)]
    [InlineData("kcp", "receiver", null)]
    [InlineData("kcp", "logis", "company")]
    [InlineData("kcp", "logis", "invoice")]
    [InlineData("kcp", "logis", "sent_at")]
    [InlineData("html5_inicis", "sender", "addr")]
    [InlineData("html5_inicis", "receiver", "tel")]
    [InlineData("smartro_v2", "receiver", "formed_address")]
    [InlineData("daou", "sender", "relationship")]
    [InlineData("daou", "logis", "receiving_at")]
    [InlineData("welcome", "products", null)]
    public async Task A_missing_field_is_400(string pgProvider, string part, string? field)
    {
        await using var merchant = await Merchant.StartAsync();
        var path = Path(Held(merchant, pgProvider));
        var delivery = Delivery();
        (field is null ? delivery : delivery[part]!.AsObject()).Remove(field ?? part);

        (await merchant.PostAsync(path, delivery)).ShouldBeRefused(400, 1);

        (await merchant.GetAsync(path)).ShouldBeRefused(409, 1);
        (await merchant.PostAsync(path, Delivery())).ShouldBeOk();
    }

    [Fact]
    public async Task A_day_is_eight_digits()
    {
        await using var merchant = await Merchant.StartAsync();
        var delivery = Delivery();
        delivery["logis"]!["receiving_at"] = "2026-09-23";

        (await merchant.PostAsync(Path(Held(merchant, "daou")), delivery)).ShouldBeRefused(400, 1);
    }

    private static SandboxPayment Held(Merchant merchant, string pgProvider = "html5_inicis") =>
        merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000, PayMethod = "trans", PgProvider = pgProvider, Escrow = true });

    private static string Path(SandboxPayment payment) => $"/escrows/logis/{payment.ImpUid}";

    private static JsonObject Delivery() => new()
    {
        ["sender"] = Party("가게"),
        ["receiver"] = Party("홍길동"),
        ["logis"] = new JsonObject
        {
            ["company"] = "CJGLS", ["invoice"] = "1234", ["sent_at"] = 1790000000, ["receiving_at"] = "20260923", ["address"] = "서울",
        },
        ["products"] = new JsonArray(new JsonObject { ["id"] = "p-1", ["name"] = "커피", ["amount"] = 1000 }),
    };

    private static JsonObject Party(string name) => new()
    {
        ["name"] = name,
        ["tel"] = "010-0000-0000",
        ["addr"] = "서울",
        ["postcode"] = "04524",
        ["relationship"] = "본인",
        ["formed_address"] = new JsonObject { ["address_line_1"] = "세종대로 1", ["address_line_2"] = "2호" },
    };
}
