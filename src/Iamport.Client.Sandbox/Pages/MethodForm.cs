using Iamport.Client.Sandbox.Ledger.Checkout;

namespace Iamport.Client.Sandbox.Pages;

/// <summary>The step in which one way to pay is carried out, on a payment link or in a payment window.</summary>
internal sealed record MethodForm
{
    public required Purchase Purchase { get; init; }

    /// <summary>Such as <c>card</c> or <c>vbank</c>.</summary>
    public required string Method { get; init; }

    public required string Label { get; init; }

    public required string Action { get; init; }

    public required CardOffer Cards { get; init; }

    public required string? Lead { get; init; }

    public required string Button { get; init; }

    /// <summary>What is to be filled in, unless it is a card.</summary>
    public Html Fields { get; init; }

    /// <summary>The other buttons of the form, unless a card decides.</summary>
    public Html Buttons { get; init; }

    /// <summary>The way back, below the form.</summary>
    public Html Back { get; init; }

    /// <summary>The way out, in the page's corner.</summary>
    public Html Corner { get; init; }

    public Html Heading => $"""<h2>{Label}</h2>{(Lead is null ? Html.Nothing : (Html)$"<p class=\"lead\">{Lead}</p>")}""";

    public string Render(PageTexts texts, string? cardNumber, string? failReason) =>
        Method == "card" ? CardPage.Render(texts, this, cardNumber, failReason) : ConfirmPage.Render(texts, this);
}
