namespace Iamport.Client.Generators.Tests;

public class EmissionTests
{
    [Fact]
    public void A_path_is_the_interpolated_string_and_its_template_is_in_snake_case() => Approve(
        "Path",
        """
        namespace Shop;

        public sealed record Payment;

        [IamportApi]
        public interface IPaymentsApi
        {
            [Get("/payments/{impUid}")]
            Task<Payment> GetAsync(string impUid, CancellationToken cancellationToken = default);

            [Get("/payments/status/{paymentStatus}/{pwd2Digit}")]
            Task<Payment> ListAsync(int paymentStatus, string? pwd2Digit = null, CancellationToken cancellationToken = default);
        }
        """);

    [Fact]
    public void Plain_parameters_of_a_get_or_delete_go_to_the_query() => Approve(
        "QueryOfPlainParameters",
        """
        namespace Shop;

        public sealed record Payment;

        [IamportApi]
        public interface IPaymentsApi
        {
            [Get("/payments/{impUid}")]
            Task<Payment> GetAsync(
                string impUid,
                bool? includeSandbox = null,
                [AliasAs("merchant_uid[]")] IReadOnlyCollection<string>? merchantUids = null,
                CancellationToken cancellationToken = default);

            [Delete("/payments/{impUid}")]
            [Effect(Effect.Once)]
            Task<Payment> DeleteAsync(string impUid, [Query] string? reason = null, CancellationToken cancellationToken = default);
        }
        """);

    [Fact]
    public void A_record_marked_as_the_query_gives_one_value_a_public_property() => Approve(
        "QueryOfARecord",
        """
        namespace Shop;

        public sealed record Payment;

        public sealed record PaymentUids
        {
            public static PaymentUids None { get; } = new();

            [AliasAs("imp_uid[]")]
            public IReadOnlyCollection<string> ImpUids { get; init; } = Array.Empty<string>();

            [AliasAs("merchant_uid[]")]
            public IReadOnlyCollection<string> MerchantUids { get; init; } = Array.Empty<string>();

            public int Count { private get; init; }

            public int Limit { set { } }

            internal bool IsEmpty => Count == 0;
        }

        public sealed record ListQuery(DateTimeOffset? From, DateTimeOffset? To)
        {
            public int? Page { get; init; }
        }

        [IamportApi]
        public interface IPaymentsApi
        {
            [Get("/payments")]
            Task<Payment> GetManyAsync([Query] PaymentUids uids, CancellationToken cancellationToken = default);

            [Get("/payments/{impUid}")]
            Task<Payment> ListAsync(
                string impUid, string sorting, [Query] ListQuery? query = null, CancellationToken cancellationToken = default);
        }
        """);

    [Fact]
    public void Only_a_record_that_is_marked_is_taken_apart_for_the_query() => Approve(
        "QueryOfOtherTypes",
        """
        namespace Shop;

        public sealed record Payment;

        public sealed record Filter(string Value);

        public readonly record struct Sorting(string Value);

        [IamportApi]
        public interface IPaymentsApi
        {
            [Post("/payments")]
            [Effect(Effect.Once)]
            Task<Payment> AddAsync(
                [Query] string text,
                [Query] List<string> list,
                [Query] string[] array,
                [Query] Sorting sorting,
                [Query] Sorting? other,
                CancellationToken cancellationToken = default);

            [Get("/payments")]
            Task<Payment> ListAsync(Filter unmarked, CancellationToken cancellationToken = default);
        }
        """);

    [Fact]
    public void A_body_is_sent_as_json_and_may_have_a_path_and_a_query_beside_it() => Approve(
        "Body",
        """
        namespace Shop;

        public sealed record Payment;

        public sealed record Changes;

        [IamportApi]
        public interface IPaymentsApi
        {
            [Post("/payments")]
            [Effect(Effect.Once)]
            Task<Payment> AddAsync([Body] Changes request, CancellationToken cancellationToken = default);

            [Put("/payments/{impUid}")]
            [Effect(Effect.Replaceable)]
            Task<Payment> ReplaceAsync(
                string impUid, [Query] bool? notify, [Body] Changes changes, CancellationToken cancellationToken = default);
        }
        """);

    [Fact]
    public void Plain_parameters_of_a_post_or_put_are_the_fields_of_the_body() => Approve(
        "Fields",
        """
        namespace Shop;

        public sealed record Schedule;

        [IamportApi]
        public interface ISchedulesApi
        {
            [Put("/schedules/{merchantUid}")]
            [Effect(Effect.Replaceable)]
            Task<Schedule> MoveAsync(
                string merchantUid,
                DateTimeOffset scheduleAt,
                [AliasAs("cancel_reason")] string? why = null,
                CancellationToken cancellationToken = default);
        }
        """);

    [Fact]
    public void A_post_of_nothing_has_no_body_and_a_task_of_nothing_no_payload() => Approve(
        "Nothing",
        """
        namespace Shop;

        [IamportApi]
        public interface ISchedulesApi
        {
            [Post("/schedules/{merchantUid}/retry")]
            [Effect(Effect.Once)]
            Task RetryAsync(string merchantUid, CancellationToken cancellationToken = default);
        }
        """);

    [Fact]
    public void A_look_up_returns_null_or_an_empty_result_for_what_does_not_exist() => Approve(
        "LookUp",
        """
        namespace Shop;

        public sealed record Payment;

        public sealed record Page<T>;

        [IamportApi]
        public interface IPaymentsApi
        {
            [Get("/payments/find/{merchantUid}")]
            Task<Payment?> FindAsync(string merchantUid, CancellationToken cancellationToken = default);

            [Get("/payments/findAll/{merchantUid}")]
            Task<Page<Payment?>> FindAllAsync(string merchantUid, int? page = null, CancellationToken cancellationToken = default);
        }
        """);

    [Fact]
    public void A_method_with_a_body_of_its_own_is_left_alone() => Approve(
        "OwnBody",
        """
        namespace Shop;

        public sealed record Payment;

        [IamportApi]
        public interface IPaymentsApi
        {
            static string Host => "api.iamport.kr";

            [Get("/payments/{impUid}")]
            Task<Payment> GetAsync(string impUid, CancellationToken cancellationToken = default);

            Task<Payment> GetAsync(int number, CancellationToken cancellationToken = default) => GetAsync($"{number}", cancellationToken);
        }
        """);

    [Fact]
    public void An_internal_interface_gets_the_effect_that_it_declares_and_an_optional_token() => Approve(
        "DeclaredEffect",
        """
        namespace Shop.Authentication;

        internal sealed record AccessToken;

        internal sealed record AccessTokenRequest;

        [IamportApi]
        internal interface IAuthenticationApi
        {
            [Post("/users/getToken")]
            [Effect(Effect.Read)]
            Task<AccessToken> GetTokenAsync([Body] AccessTokenRequest request, CancellationToken cancellationToken = default);

            [Get("/users/extend")]
            [Effect(Effect.Replaceable)]
            Task<AccessToken> ExtendAsync(CancellationToken cancellationToken = default);
        }

        internal static class Caller
        {
            public static Task<AccessToken> Call(Transport transport) => new AuthenticationApi(transport).GetTokenAsync(new());
        }
        """);

    [Fact]
    public void Line_ends_are_the_same_on_every_machine() => Generation.Emit(
        """
        namespace Shop;

        [IamportApi]
        internal interface ICodesApi
        {
            [Get("/codes")]
            Task GetAsync(CancellationToken cancellationToken = default);
        }
        """).Should().NotContain("\r").And.EndWith("}\n");

    private static void Approve(string name, string source) => Snapshot.ShouldMatch(Generation.Emit(source), name);
}
