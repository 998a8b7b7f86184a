using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Pages;

/// <summary>Why nothing can be paid here.</summary>
internal static class NoticePage
{
    public static string Render(PageTexts texts, SandboxPaymentLink link, PaymentLinkState state) => state switch
    {
        PaymentLinkState.Paid => Render(texts, link.Title, "already-paid", texts.AlreadyPaidTitle, $"{texts.AlreadyPaidText}"),
        PaymentLinkState.Disabled => Render(texts, link.Title, "disabled", texts.DisabledTitle, $"{texts.DisabledText}"),
        _ => Render(texts, link.Title, "expired", texts.ExpiredTitle, $"{texts.ExpiredText}"),
    };

    public static string Unknown(PageTexts texts) => Render(texts, "i'mport", "unknown", texts.UnknownTitle, $"{texts.UnknownText}");

    public static string Nowhere(PageTexts texts) => Render(texts, "i'mport", "nowhere", texts.NowhereTitle, $"{texts.NowhereText}");

    public static string Busy(PageTexts texts, Html back, Html corner) =>
        Render(texts, texts.Window.Shop, "busy", texts.Window.BusyTitle, $"{texts.Window.BusyText}", back, corner);

    public static string Refused(PageTexts texts, string message, Html back, Html corner) =>
        Render(texts, texts.Window.Shop, "refused", texts.FailedTitle, texts.Say(message), back, corner);

    public static string Refused(PageTexts texts, string message) =>
        Render(texts, "i'mport", "refused", texts.FailedTitle, texts.Say(message));

    private static string Render(PageTexts texts, string merchant, string status, string title, Html text, Html back = default, Html corner = default) =>
        Layout.Render(texts, merchant, title, $"""
            <main id="result" data-status="{status}" aria-label="{title}">
            <div class="mark off" aria-hidden="true">!</div>
            <h1>{title}</h1>
            <p class="lead">{text}</p>
            {back}
            </main>
            """, corner);
}
