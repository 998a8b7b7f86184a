using Iamport.Client.Sandbox.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using static Iamport.Client.Sandbox.Control.ControlJson;

namespace Iamport.Client.Sandbox.Control;

/// <summary>Everything that can be done over HTTP; each is a member of <see cref="IamportSandbox"/> or reads one.</summary>
internal static class Controls
{
    public static void Map(IEndpointRouteBuilder server, IamportSandbox sandbox, Journal journal, SandboxControl control)
    {
        var routes = new ControlRoutes(server, new ControlDoor(control, () => sandbox.BaseAddress.Host), journal);
        Look(routes, sandbox);
        Add(routes, sandbox);
        Play(routes, sandbox);
        Rule(routes, sandbox);
        // Says to anybody that it is up, and nothing else.
        server.MapGet($"{ControlRoutes.Root}/health", static context => context.Response.WriteAsync("up"));
        routes.Tell("/openapi.json", OpenApi.Write(routes.Operations).ToJsonString());
    }

    private static void Look(ControlRoutes routes, IamportSandbox sandbox)
    {
        routes.Get("/payments", "Every attempt to pay, oldest first.", Default.IReadOnlyListSandboxPayment, _ => sandbox.Payments);
        routes.Get("/payments/{imp_uid}", "One attempt to pay.", Default.SandboxPayment, request =>
            sandbox.Payments.FirstOrDefault(payment => payment.ImpUid == Of(request, "imp_uid")));
        routes.Get("/billing-keys", "The billing keys that can be charged.", Default.IReadOnlyListSandboxBillingKey, _ => sandbox.BillingKeys);
        routes.Get("/schedules", "Every schedule, whatever became of it.", Default.IReadOnlyListSandboxSchedule, _ => sandbox.Schedules);
        routes.Get("/payment-links", "Every payment link, payable or not.", Default.IReadOnlyListSandboxPaymentLink, _ => sandbox.PaymentLinks);
        routes.Get("/certifications", "Every identity verification.", Default.IReadOnlyListSandboxCertification, _ => sandbox.Certifications);
        routes.Get("/naver-product-orders", "The product orders of Naver Pay.", Default.IReadOnlyListSandboxNaverProductOrder, _ => sandbox.NaverProductOrders);
        routes.Get("/kcp-quick-members", "The members of KCP Quick Pay.", Default.IReadOnlyListSandboxKcpQuickMember, _ => sandbox.KcpQuickMembers);
        routes.Get("/requests", "Every request that arrived, without its secrets.", Default.IReadOnlyListSandboxRequest, _ => [.. sandbox.Requests.Select(Masks.Of)]);
        routes.Get("/webhooks", "Every webhook that was sent, with what the shop answered.", Default.IReadOnlyListSandboxWebhook, _ => sandbox.Webhooks);
        routes.Get("/movements", "Every time that money moved, apart from what payments say.", Default.IReadOnlyListSandboxMovement, _ => sandbox.Movements);
    }

    private static void Add(ControlRoutes routes, IamportSandbox sandbox)
    {
        routes.Do(
            "POST", "/payments", "Makes a payment, as a customer would in the window; no webhook is sent.",
            """{"merchant_uid":"order-1","amount":1000}""",
            Default.SandboxPayment, Default.SandboxPayment, (_, payment) => Task.FromResult(sandbox.AddPayment(payment)), new SandboxPayment());
        routes.Do(
            "POST", "/certifications", "Makes an identity verification.", """{"name":"홍길동","birthday":"1990-07-20"}""",
            Default.SandboxCertification, Default.SandboxCertification, (_, person) => Task.FromResult(sandbox.AddCertification(person)),
            new SandboxCertification { Name = "", Birthday = default });
        routes.Do(
            "POST", "/naver-product-orders", "Makes a product order of Naver Pay, or replaces it.", """{"imp_uid":"imp_1","product_order_id":"1"}""",
            Default.SandboxNaverProductOrder, Default.SandboxNaverProductOrder, (_, order) => Task.FromResult(sandbox.AddNaverProductOrder(order)),
            new SandboxNaverProductOrder { ImpUid = "" });
        routes.Do(
            "POST", "/naver-reviews", "Writes a review, as a buyer would.", "{}",
            Default.SandboxNaverReview, Default.SandboxNaverReview, (_, review) => Task.FromResult(sandbox.AddNaverReview(review)), new SandboxNaverReview());
        routes.Do(
            "POST", "/kcp-quick-members", "Registers a member of KCP Quick Pay.", """{"member_id":"member-1"}""",
            Default.SandboxKcpQuickMember, Default.SandboxKcpQuickMember, (_, member) => Task.FromResult(sandbox.AddKcpQuickMember(member)),
            new SandboxKcpQuickMember { MemberId = "" });
    }

    private static void Play(ControlRoutes routes, IamportSandbox sandbox)
    {
        routes.Do(
            "POST", "/payments/{imp_uid}/deposit", "Pays into a virtual account: what was ordered, or any amount at any time.", """{"amount":1000}""",
            Default.AmountOrder, Default.SandboxPayment, (request, order) => order.Amount is { } amount
                ? sandbox.DepositAsync(Of(request, "imp_uid"), amount)
                : sandbox.DepositAsync(Of(request, "imp_uid")));
        routes.Do(
            "POST", "/payments/{imp_uid}/refund", "Gives money back at a console, beside the API; all that is left if no amount is given.", """{"amount":400}""",
            Default.AmountOrder, Default.SandboxPayment, (request, order) => sandbox.RefundAtConsoleAsync(Of(request, "imp_uid"), order.Amount));
        routes.Do(
            "POST", "/payments/{imp_uid}/pay-at-counter", "Pays by barcode at a convenience store.", """{"by_card":false}""",
            Default.CounterOrder, Default.SandboxPayment, (request, order) => sandbox.PayAtCounterAsync(Of(request, "imp_uid"), order.ByCard));
        routes.Do(
            "POST", "/payments/{imp_uid}/webhook", "Sends the payment's last webhook once more.", "{}",
            Default.NoOrder, Default.SandboxWebhook, async (request, _) => (await sandbox.ResendWebhookAsync(Of(request, "imp_uid")).ConfigureAwait(false))!);
        routes.Do(
            "POST", "/kcp-quick-members/{member_id}/pin", "Has a member prove the PIN; the imp_uid of the check charges once.", "{}",
            Default.NoOrder, Default.PinCheck, (request, _) => Task.FromResult(new PinCheck(sandbox.CheckKcpQuickPin(Of(request, "member_id")))));
        routes.Do(
            "POST", "/webhooks", "Sends any body to any address, as a forger would.",
            """{"url":"http://127.0.0.1:5080/iamport/webhook","body":"{\"imp_uid\":\"imp_1\",\"merchant_uid\":\"order-1\",\"status\":\"paid\"}"}""",
            Default.WebhookOrder, Default.SandboxWebhook, (_, order) => sandbox.SendWebhookAsync(order.Url, order.Body, order.ContentType));
    }

    private static void Rule(ControlRoutes routes, IamportSandbox sandbox)
    {
        routes.Do(
            "POST", "/reset", "Empties the books; faults and behaviour are those of the start, the clock goes on.", "{}",
            Default.NoOrder, Default.NoOrder, (_, order) =>
            {
                sandbox.Reset();
                return Task.FromResult(order);
            });
        routes.Get("/clock", "The sandbox's time.", Default.ClockTime, _ => new ClockTime(sandbox.Clock.GetUtcNow()));
        routes.Do(
            "POST", "/clock", "Moves the clock ahead, by seconds, to a time or to the next schedule; what falls due on the way is charged.", """{"advance":86400}""",
            Default.ClockOrder, Default.ClockTime, async (_, order) =>
            {
                await sandbox.Clock.AdvanceAsync(HowFar(sandbox, order)).ConfigureAwait(false);
                return new ClockTime(sandbox.Clock.GetUtcNow());
            });
        routes.Get("/faults", "What goes wrong from now on.", Default.FaultPlan, _ => sandbox.Faults);
        routes.Do(
            "PUT", "/faults", "Lets things go wrong; an empty object stops it.",
            """{"rules":[{"fault":{"kind":"Reset","execution":"Before"},"operation":"POST /subscribe/payments/again","times":1}]}""",
            Default.FaultPlan, Default.FaultPlan, (_, plan) => Task.FromResult(sandbox.Faults = plan), FaultPlan.None);
        routes.Get("/injected-faults", "Every fault that struck.", Default.IReadOnlyListInjectedFault, _ =>
            [.. sandbox.InjectedFaults.Select(static fault => fault with { Request = fault.Request is { } request ? Masks.Of(request) : null })]);
        routes.Get("/behavior", "How the service behaves where its documents leave it open.", Default.ServiceBehavior, _ => sandbox.Behavior);
        routes.Do(
            "PUT", "/behavior", "Has it behave otherwise from now on; an empty object is the default.", """{"cancelled_after_partial_refund":true}""",
            Default.ServiceBehavior, Default.ServiceBehavior, (_, behavior) => Task.FromResult(sandbox.Behavior = behavior), ServiceBehavior.Default);
        routes.Get("/webhook-url", "Where webhooks go.", Default.WebhookAddress, _ => new WebhookAddress(sandbox.WebhookUrl));
        routes.Do(
            "PUT", "/webhook-url", "Sends webhooks there from now on; null sends none.", """{"url":"http://127.0.0.1:5080/iamport/webhook"}""",
            Default.WebhookAddress, Default.WebhookAddress, (_, address) =>
            {
                sandbox.WebhookUrl = address.Url is null ? null : Checks.Address(address.Url, "url");
                return Task.FromResult(address);
            });
    }

    private static TimeSpan HowFar(IamportSandbox sandbox, ClockOrder order)
    {
        var now = sandbox.Clock.GetUtcNow();
        var to = order switch
        {
            { Advance: { } by, To: null, ToNextSchedule: false } => now + by,
            { Advance: null, To: { } time, ToNextSchedule: false } => time,
            { Advance: null, To: null, ToNextSchedule: true } => sandbox.Schedules
                .Where(static schedule => schedule.Status == "scheduled").Select(static schedule => (DateTimeOffset?)schedule.ScheduleAt).Min()
                ?? throw new InvalidOperationException("No schedule waits."),
            _ => throw new ArgumentException("Give one of advance (seconds), to (a time) and to_next_schedule."),
        };
        return to >= now || order.ToNextSchedule ? (to > now ? to - now : TimeSpan.Zero)
            : throw new ArgumentException($"to is before the sandbox's time, {now.ToUnixTimeSeconds()}: its clock goes ahead only.");
    }

    private static string Of(HttpRequest request, string name) => (string)request.RouteValues[name]!;
}
