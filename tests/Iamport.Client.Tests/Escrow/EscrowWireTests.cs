using System.Text.Json.Nodes;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Escrow;

/// <summary>Each field by its name on the wire, there and back.</summary>
public sealed class EscrowWireTests
{
    private const string Delivery =
        """
        {"code":0,"message":null,"response":{"company":"NEWCOURIER","invoice":1234,"sent_at":"1790000000","applied_at":1790000060,"new_field":7}}
        """;

    private const string Parts =
        """
        {"sender":{"name":"Shop","tel":"02-000-0000","addr":"Seoul","postcode":"04524","relationship":"본인",
                   "formed_address":{"address_line_1":"1 Sejong-daero","address_line_2":"Room 2"}},
         "receiver":{"name":"Hong","tel":"010-0000-0000","addr":"Busan","postcode":"48058",
                     "formed_address":{"address_line_1":"3 Haeundae-ro","address_line_2":"Flat 4"}},
         "logis":{"company":"KDEXP","invoice":"1234-5678","sent_at":1790000000,"receiving_at":"20260923","address":"Seoul depot"},
         "products":[{"id":"p-1","name":"Tea","amount":1.25,"code":"c-1","currency":"USD","quantity":2,"tag":"food"}]}
        """;

    private static readonly EscrowSender Sender = new()
    {
        Name = "Shop", Tel = "02-000-0000", Addr = "Seoul", Postcode = "04524", Relationship = "본인",
        FormedAddress = new() { AddressLine1 = "1 Sejong-daero", AddressLine2 = "Room 2" },
    };

    private static readonly EscrowReceiver Receiver = new()
    {
        Name = "Hong", Tel = "010-0000-0000", Addr = "Busan", Postcode = "48058",
        FormedAddress = new() { AddressLine1 = "3 Haeundae-ro", AddressLine2 = "Flat 4" },
    };

    private static readonly EscrowLogistics Logistics = new()
    {
        Company = EscrowCourier.Kyungdong, Invoice = "1234-5678", SentAt = new DateTimeOffset(2026, 9, 21, 23, 13, 20, TimeSpan.FromHours(9)),
        ReceivingAt = new DateOnly(2026, 9, 23), Address = "Seoul depot",
    };

    private static readonly EscrowProduct Product = new()
    {
        Id = "p-1", Name = "Tea", Amount = 1.25m, Code = "c-1", Currency = Currency.Usd, Quantity = 2, Tag = "food",
    };

    private static readonly RegisterEscrowDeliveryRequest Registration = new()
    {
        Sender = Sender, Receiver = Receiver, Logistics = Logistics, Products = [Product], SendEmail = false,
    };

    [Fact]
    public async Task A_registration_is_sent_whole()
    {
        var expected = JsonNode.Parse(Parts)!;
        expected["send_email"] = false;

        await SentJson.ShouldBeAsync(
            client => client.Escrow.RegisterAsync("imp_1", Registration), Delivery, "POST /escrows/logis/imp_1", expected.ToJsonString());
    }

    [Fact]
    public async Task A_change_is_sent_whole() => await SentJson.ShouldBeAsync(
        client => client.Escrow.UpdateAsync("imp_1", new() { Sender = Sender, Receiver = Receiver, Logistics = Logistics, Products = [Product] }),
        Delivery,
        "PUT /escrows/logis/imp_1",
        Parts);

    [Fact]
    public async Task What_is_left_out_is_not_sent() => await SentJson.ShouldBeAsync(
        client => client.Escrow.RegisterAsync("imp_1", new()
        {
            Sender = new(), Receiver = new(), Logistics = new() { Company = EscrowCourier.Other, Invoice = "1", SentAt = Logistics.SentAt },
        }),
        Delivery,
        "POST /escrows/logis/imp_1",
        """{"sender":{},"receiver":{},"logis":{"company":"ETC","invoice":"1","sent_at":1790000000}}""");

    [Fact]
    public async Task A_delivery_is_read_whole_and_an_unknown_courier_is_kept()
    {
        using var server = ServiceStub.Start(Answer.Json(Delivery));
        await using var client = TestClient.For(server.Address);

        var delivery = await client.Client.Escrow.GetAsync("imp_1");

        delivery.AdditionalProperties!["new_field"].GetInt32().Should().Be(7);
        (delivery with { AdditionalProperties = null }).Should().Be(new EscrowDelivery
        {
            Company = new EscrowCourier("NEWCOURIER"),
            Invoice = "1234",
            SentAt = DateTimeOffset.FromUnixTimeSeconds(1790000000),
            AppliedAt = DateTimeOffset.FromUnixTimeSeconds(1790000060),
        });
        var call = server.Calls.Single();
        (call.Method, call.Path, call.Body).Should().Be(("GET", "/escrows/logis/imp_1", ""));
    }

    public static TheoryData<string, RegisterEscrowDeliveryRequest> Wrong { get; } = new()
    {
        { "Sender", Registration with { Sender = null! } },
        { "Receiver", Registration with { Receiver = null! } },
        { "Logistics", Registration with { Logistics = null! } },
        { "Company", Registration with { Logistics = Logistics with { Company = default } } },
        { "Invoice", Registration with { Logistics = Logistics with { Invoice = "" } } },
        { "SentAt", Registration with { Logistics = Logistics with { SentAt = default } } },
        { "Products", Registration with { Products = [null!] } },
        { "Id", Registration with { Products = [Product with { Id = " " }] } },
        { "Name", Registration with { Products = [Product with { Name = "" }] } },
        { "Amount", Registration with { Products = [Product with { Amount = -1 }] } },
        { "Amount", Registration with { Products = [Product with { Currency = null }] } },
        { "Quantity", Registration with { Products = [Product with { Quantity = 0 }] } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_delivery_is_not_sent(string field, RegisterEscrowDeliveryRequest request)
    {
        using var server = ServiceStub.Start(Answer.Json(Delivery));
        await using var client = TestClient.For(server.Address);

        (await FluentActions.Awaiting(() => client.Client.Escrow.RegisterAsync("imp_1", request)).Should().ThrowAsync<ArgumentException>())
            .Which.ParamName.Should().Be(field);

        server.Requests.Should().BeEmpty();
    }
}
