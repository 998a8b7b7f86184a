using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>What a webhook tells besides the payment's state; most webhooks name no event.</summary>
[JsonConverter(typeof(OpenEnumConverter<WebhookEvent>))]
public readonly record struct WebhookEvent : IOpenEnum<WebhookEvent>
{
    /// <summary>KG Inicis: the customer accepted or refused the goods of an escrow payment.</summary>
    public static readonly WebhookEvent InicisEscrowChanged = new(Values.InicisEscrowChanged);
    /// <summary>Galaxia: a convenience store's counter asks whether it may take the money.</summary>
    public static readonly WebhookEvent GalaxiaCvsConfirm = new(Values.GalaxiaCvsConfirm);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public WebhookEvent(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static WebhookEvent IOpenEnum<WebhookEvent>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>KG Inicis: the customer accepted or refused the goods of an escrow payment.</summary>
        public const string InicisEscrowChanged = "Inicis.Escrow.Changed";
        /// <summary>Galaxia: a convenience store's counter asks whether it may take the money.</summary>
        public const string GalaxiaCvsConfirm = "Galaxia.Cvs.Confirm";
    }
}
