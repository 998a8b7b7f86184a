using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Iamport.Client.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace Iamport.Client.Tests.Http;

public sealed class RequestPathTests
{
    private static readonly Transport Api =
        new(new HttpMessageInvoker(new HttpClientHandler()), () => new Uri("https://api.example/v1"), TimeProvider.System, NullLogger.Instance);

    [Fact]
    public void Whatever_an_identifier_holds_it_stays_in_its_segment_and_comes_back_whole() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), identifier =>
        {
            // Half a surrogate pair is no text: it cannot be written in UTF-8 at all.
            var impUid = new string([.. identifier.Get.Where(letter => !char.IsSurrogate(letter))]);
            if (string.IsNullOrWhiteSpace(impUid) || impUid is "." or "..")
            {
                return FluentActions.Invoking(() => Uri(Api, $"/payments/{impUid}/balance")).Should().Throw<ArgumentException>() is not null;
            }

            var uri = Uri(Api, $"/payments/{impUid}/balance");
            return uri.Host == "api.example" && uri.Segments is [_, "v1/", "payments/", var segment, "balance"]
                && System.Uri.UnescapeDataString(segment[..^1]) == impUid && uri.Query.Length == 0 && uri.Fragment.Length == 0;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("https://evil.example/collect")]
    [InlineData("//evil.example")]
    [InlineData("../users/pg?x=1")]
    [InlineData("..%2fusers")]
    [InlineData(@"..\users")]
    [InlineData("imp_1#x")]
    [InlineData("imp_1?include_sandbox=true")]
    [InlineData("order 1/2")]
    [InlineData("주문-1")]
    public void An_identifier_from_a_browser_chooses_neither_host_nor_path(string impUid)
    {
        var uri = Uri(Api, $"/payments/{impUid}");

        uri.Host.Should().Be("api.example");
        uri.Segments.Should().HaveCount(4);
        System.Uri.UnescapeDataString(uri.Segments[3]).Should().Be(impUid);
        uri.Query.Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(null)]
    public void An_identifier_that_names_nothing_or_another_path_is_refused_by_name(string? impUid) =>
        FluentActions.Invoking(() => Uri(Api, $"/payments/{impUid}")).Should().Throw<ArgumentException>().WithParameterName(nameof(impUid));

    [Fact]
    public void A_null_in_the_last_segment_drops_it_with_its_slash()
    {
        var merchantUid = "order-1";
        PaymentStatus? status = null;
        PaymentSorting? sorting = PaymentSorting.OldestPaid;

        Uri(Api, $"/payments/find/{merchantUid}/{status}?sorting={sorting}").ToString()
            .Should().Be("https://api.example/v1/payments/find/order-1?sorting=paid");
        Uri(Api, $"/payments/find/{merchantUid}/{PaymentStatus.Paid}").ToString().Should().Be("https://api.example/v1/payments/find/order-1/paid");
    }

    [Fact]
    public void An_empty_state_is_not_taken_for_none()
    {
        PaymentStatus? status = default(PaymentStatus);

        FluentActions.Invoking(() => Uri(Api, $"/payments/find/order-1/{status}")).Should().Throw<ArgumentException>().WithParameterName(nameof(status));
    }

    [Fact]
    public void Query_values_are_written_as_the_service_reads_them_and_nulls_are_not()
    {
        bool? yes = true, no = false, none = null;
        int? page = 3, nothing = null;
        DateTimeOffset? from = DateTimeOffset.FromUnixTimeSeconds(1_893_456_000).ToOffset(TimeSpan.FromHours(9));
        IReadOnlyCollection<string> uids = ["a&b", "c d"];

        Uri(Api, $"/p?none={none}&yes={yes}&no={no}&page={page}&nothing={nothing}&from={from}&uid[]={uids}").PathAndQuery
            .Should().Be("/v1/p?yes=true&no=false&page=3&from=1893456000&uid[]=a%26b&uid[]=c%20d");
    }

    private static Uri Uri(Transport api, [InterpolatedStringHandlerArgument(nameof(api))] RequestPath path) => path.ToUri();
}
