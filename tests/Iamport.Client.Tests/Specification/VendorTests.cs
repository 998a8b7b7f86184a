using System.Text.Json.Nodes;
using Iamport.Client.Vendor;

namespace Iamport.Client.Tests.Specification;

/// <summary>The command that says what a newer document of PortOne's asks of the client.</summary>
public sealed class VendorTests
{
    private const string Small = """
        {
          "definitions": {
            "Envelope": { "properties": { "response": { "$ref": "#/definitions/Tea" } } },
            "Tea": {
              "required": ["name"],
              "properties": {
                "name": { "type": "string", "maxLength": 20, "description": "What it is called" },
                "kind": { "type": "string", "x-portone-description": "- green : 녹차\n- black : 홍차" },
                "leaves": { "type": "array", "items": { "properties": { "weight": { "type": "integer" } } } }
              }
            }
          },
          "paths": {
            "/payments/{imp_uid}": {
              "get": {
                "summary": "Reads a tea", "x-portone-supported-pgs": ["nice"],
                "parameters": [{ "name": "imp_uid", "in": "path", "required": true, "type": "string" }, { "name": "size", "in": "query", "type": "string", "enum": ["S", "M"] }],
                "responses": { "200": { "schema": { "$ref": "#/definitions/Envelope" } } }
              }
            }
          }
        }
        """;

    /// <summary>Where something is said, what it says from then on (nothing: it is gone), and what is told of it.</summary>
    public static TheoryData<string, string?, string> Changes => new()
    {
        { "paths//payments/{imp_uid}/post", """{"parameters":[{"name":"note","in":"formData","type":"string"}],"responses":{}}""", "add operation     POST /payments/{imp_uid}, which answers nothing" },
        { "paths//payments/{imp_uid}/get", null, "operation is gone GET /payments/{imp_uid}: mark it [Obsolete] and say so  [Payments.GetAsync]" },
        { "paths//payments/{imp_uid}/get/parameters/1", null, "is gone           GET /payments/{imp_uid} > size (query): keep it for one version more, and say so  [Payments.GetAsync]" },
        { "paths//payments/{imp_uid}/get/parameters/1/name", "\"width\"", "add               GET /payments/{imp_uid} > width (query): string, M S  [Payments.GetAsync]" },
        { "paths//payments/{imp_uid}/get/parameters/1/required", "true", "is required now   GET /payments/{imp_uid} > size (query): left out it was accepted before, so see whether it must be here  [Payments.GetAsync]" },
        { "paths//payments/{imp_uid}/get/parameters/0/required", "false", "is optional now   GET /payments/{imp_uid} > imp_uid (path)  [Payments.GetAsync]" },
        { "paths//payments/{imp_uid}/get/parameters/1/enum", """["S","M","L"]""", "add value         GET /payments/{imp_uid} > size (query): L  [Payments.GetAsync]" },
        { "paths//payments/{imp_uid}/get/parameters/1/enum", """["S"]""", "value is gone     GET /payments/{imp_uid} > size (query): M  [Payments.GetAsync]" },
        { "paths//payments/{imp_uid}/get/x-portone-supported-pgs", """["nice","kcp"]""", "add value         GET /payments/{imp_uid}: kcp  [Payments.GetAsync]" },
        { "paths//payments/{imp_uid}/get/responses/404", """{"description":"none"}""", "add value         GET /payments/{imp_uid}: 404  [Payments.GetAsync]" },
        { "paths//payments/{imp_uid}/get/summary", "\"Reads two teas\"", "read again        GET /payments/{imp_uid}: its description has other words  [Payments.GetAsync]" },
        { "definitions/Tea/properties/price", """{"type":"number"}""", "add               Tea > price: number  [Payments.GetAsync]" },
        { "definitions/Tea/properties/leaves/items/properties/age", """{"type":"integer"}""", "add               Tea > leaves.age: integer  [Payments.GetAsync]" },
        { "definitions/Tea/properties/kind", null, "is gone           Tea > kind: keep it for one version more, and say so  [Payments.GetAsync]" },
        { "definitions/Tea/properties/name/type", "\"integer\"", "type changed      Tea > name: was string maxLength 20, is integer maxLength 20  [Payments.GetAsync]" },
        { "definitions/Tea/properties/name/maxLength", "40", "type changed      Tea > name: was string maxLength 20, is string maxLength 40  [Payments.GetAsync]" },
        { "definitions/Tea/properties/name/description", "\"What it was called\"", "read again        Tea > name: its description has other words  [Payments.GetAsync]" },
        { "definitions/Tea/properties/kind/x-portone-description", "\"- green : 녹차\\n- black : 홍차\\n- white : 백차\"", "add value         Tea > kind: white  [Payments.GetAsync]" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Each_kind_of_change_is_told_with_its_place(string place, string? said, string told) =>
        Between(Small, Changed(Small, place, said)).Should().Contain(told);

    [Theory]
    [InlineData("definitions/Tea/properties/name/description", "\"<p>What  it is called.</p>\"")]
    [InlineData("definitions/Tea/properties/kind/x-portone-description", "\"\\n * green : 녹차\\n * black : 홍차\\n\"")]
    public void How_a_description_is_set_is_no_change(string place, string said) => Between(Small, Changed(Small, place, said)).Should().BeEmpty();

    [Fact]
    public void The_document_at_hand_asks_for_nothing() =>
        VendorChanges.Between(VendorCommand.Read(), VendorDocument.Read(AtHand()), DeclaredMethods.All).Should().BeEmpty("what is known is this document: run the command");

    [Fact]
    public void What_is_taken_out_of_the_document_is_told_and_what_is_put_back()
    {
        var json = AtHand();
        var whole = VendorDocument.Read(json);
        var fields = JsonNode.Parse(json)!["definitions"]!.AsObject()
            .SelectMany(static schema => (schema.Value!["properties"] as JsonObject ?? []).Select(field => $"definitions/{schema.Key}/properties/{field.Key}"));
        var operations = JsonNode.Parse(json)!["paths"]!.AsObject().SelectMany(static path => path.Value!.AsObject().Select(verb => $"paths/{path.Key}/{verb.Key}"));
        foreach (var place in operations.Concat(fields).Where(static (_, number) => number % 7 == 0))
        {
            var less = VendorDocument.Read(Changed(json, place, null));
            var name = place.Split('/')[^1];

            VendorChanges.Between(whole.Elements, less, DeclaredMethods.All).Should().NotBeEmpty(place)
                .And.OnlyContain(line => line.Contains("gone", StringComparison.Ordinal) && line.Contains(name, StringComparison.OrdinalIgnoreCase), place);
            VendorChanges.Between(less.Elements, whole, DeclaredMethods.All).Should().NotBeEmpty(place)
                .And.OnlyContain(line => line.Contains(name, StringComparison.OrdinalIgnoreCase), place);
        }
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("<html>")]
    public void What_is_no_description_is_refused_in_a_sentence(string text) =>
        FluentActions.Invoking(() => VendorDocument.Read(text)).Should().Throw<InvalidDataException>();

    private static string[] Between(string known, string newer) =>
        [.. VendorChanges.Between(VendorDocument.Read(known).Elements, VendorDocument.Read(newer), DeclaredMethods.All)];

    private static string AtHand()
    {
        _ = SpecificationDocument.Operations;
        return File.ReadAllText(SpecificationDocument.File);
    }

    private static string Changed(string json, string place, string? said)
    {
        var root = JsonNode.Parse(json)!;
        // The names of paths hold what divides places.
        var steps = place.StartsWith("paths/", StringComparison.Ordinal) ? Steps(root["paths"]!.AsObject(), place["paths/".Length..]) : place.Split('/');
        var owner = steps[..^1].Aggregate(root, static (node, step) => node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!);
        if (owner is JsonArray items)
        {
            items.RemoveAt(int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture));
        }
        else if (said is null)
        {
            owner.AsObject().Remove(steps[^1]);
        }
        else
        {
            owner[steps[^1]] = JsonNode.Parse(said);
        }

        return root.ToJsonString();
    }

    private static string[] Steps(JsonObject paths, string place)
    {
        var path = paths.Select(static found => found.Key).Where(key => place.StartsWith($"{key}/", StringComparison.Ordinal)).MaxBy(static key => key.Length)!;
        return ["paths", path, .. place[(path.Length + 1)..].Split('/')];
    }
}
