using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Iamport.Client.Tests.Checkout;

public sealed class ScriptSafetyTests
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Elements(
            "</script>", "</SCRIPT", "<!--", "<script>", "-->", "]]>", "&lt;", "\u2028", "\u2029", "\ud800", "\udc00", "'", "\"", "`", "${x}", "\\", "\0",
            "한글", "😀", "\n", "+ADw-"),
        ArbMap.Default.ArbFor<NonNull<string>>().Generator.Select(text => text.Get));

    private static readonly Arbitrary<string> Text = Gen.ArrayOf(Piece).Select(string.Concat).ToArbitrary();

    [Fact]
    public void Whatever_the_values_hold_the_element_cannot_end_and_the_page_reads_them_whole() =>
        Prop.ForAll(Text, text =>
        {
            var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            var request = CheckoutOrders.Plain with
            {
                BuyerName = text,
                CustomData = new JsonObject { [whole] = text },
                Bypass = JsonNode.Parse(JsonSerializer.Serialize(new Dictionary<string, string> { [whole] = whole }, Unescaped))!.AsObject(),
                StoreDetails = new() { BusinessName = text },
                PayMethod = new(text),
            };

            var json = request.ToScriptJson();

            var read = JsonNode.Parse(json)!;
            return IsHarmless(json)
                && Same(read["buyer_name"], whole) && Same(read["custom_data"]![whole], whole) && Same(read["bypass"]![whole], whole)
                && Same(read["storeDetails"]!["businessName"], whole) && Same(read["pay_method"], whole);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_holds_for_an_identity_verification() =>
        Prop.ForAll(Text, text =>
        {
            var json = new IdentityCheckRequest { MerchantUid = "check-1", ChannelKey = "key", Name = text, Company = text }.ToScriptJson();

            return IsHarmless(json) && Same(JsonNode.Parse(json)!["name"], Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Custom_data_that_was_read_from_JSON_is_escaped_anew() =>
        (CheckoutOrders.Plain with { CustomData = JsonNode.Parse("""{ "</script>": ["<!--", "\u003c/script>", "a\\</script>"] }""") })
            .ToScriptJson().Should().NotContain("<").And.NotContain(">");

    // ASCII, and none of the characters by which HTML, or an older script engine, could read anything but a value.
    private static bool IsHarmless(string json) => json.All(letter => letter is >= ' ' and <= '~' and not ('<' or '>' or '&' or '\'' or '`'));

    private static bool Same(JsonNode? node, string text) => node!.GetValue<string>() == text;
}
