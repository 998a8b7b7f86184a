using Iamport.Client.Sandbox.Ledger.Checkout;

namespace Iamport.Client.Sandbox.Pages.Checkout;

/// <summary>The form of an identity verification; what the shop has fixed can be read but not changed.</summary>
internal static class CertificationPage
{
    public static string Render(PageTexts texts, CertificationOrder order, string action, Html corner) =>
        Layout.Render(texts, texts.Window.Shop, texts.Window.VerifyTitle, $"""
            <main aria-label="{texts.Window.VerifyTitle}">
            <h1>{texts.Window.VerifyTitle}</h1>
            <p class="lead">{texts.Window.VerifyLead}</p>
            <form method="post" action="{action}">
            <label for="name">{texts.Window.Name}</label>
            <input id="name" name="name" value="{order.Name}" autocomplete="off" required{Fixed(order.Name)}>
            <label for="birthday">{texts.Window.Birthday}</label>
            <input id="birthday" name="birthday" placeholder="{texts.Window.BirthdayHint}" inputmode="numeric" autocomplete="off"
              minlength="8" maxlength="8" required>
            <label for="gender">{texts.Window.Gender}</label>
            <select id="gender" name="gender">
            <option value="male">{texts.Window.Male}</option>
            <option value="female">{texts.Window.Female}</option>
            </select>
            <label for="carrier">{texts.Window.Carrier}</label>
            <select id="carrier" name="carrier"{Disabled(order.Carrier)}>
            {Carriers(texts).Select(carrier => Option(carrier.Code, carrier.Name, order.Carrier))}
            </select>
            <label for="phone">{texts.Window.Phone}</label>
            <input id="phone" name="phone" value="{order.Phone}" placeholder="010-0000-0000" inputmode="tel" autocomplete="off"
              maxlength="13" required{Fixed(order.Phone)}>
            <button id="verify">{texts.Window.Verify}</button>
            <button class="second" id="refuse" name="answer" value="refuse">{texts.Window.RefuseVerification}</button>
            </form>
            </main>
            """, corner);

    private static IEnumerable<(string Code, string Name)> Carriers(PageTexts texts) =>
        [("SKT", "SKT"), ("KTF", "KT"), ("LGT", "LG U+"), ("MVNO", texts.Window.BudgetCarrier)];

    private static Html Option(string code, string name, string? chosen)
    {
        Html selected = code == chosen ? (Html)$" selected" : Html.Nothing;
        return $"<option value=\"{code}\"{selected}>{name}</option>";
    }

    private static Html Fixed(string? value) => value is null ? Html.Nothing : (Html)$" readonly";

    private static Html Disabled(string? value) => value is null ? Html.Nothing : (Html)$" disabled";
}
