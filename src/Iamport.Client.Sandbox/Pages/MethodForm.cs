namespace Iamport.Client.Sandbox.Pages;

/// <summary>The step in which one way to pay is carried out.</summary>
internal sealed record MethodForm(SandboxPaymentLink Link, int Index, string Label)
{
    public SandboxPaymentLinkMethod Method => Link.PayMethods[Index];

    public string Action => $"/{Link.Id}/methods/{Index}";

    public Html Back(PageTexts texts) =>
        Link.IsDirect ? Html.Nothing : (Html)$"""<a class="back" id="back" href="/{Link.Id}">{texts.Back}</a>""";
}
