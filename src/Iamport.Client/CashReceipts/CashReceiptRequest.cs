using System.Diagnostics;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>What every cash receipt has to say, whoever took the cash.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the recipient.</remarks>
public abstract partial record CashReceiptRequest
{
    private protected CashReceiptRequest()
    {
    }

    /// <summary>
    /// The recipient's number: of a mobile phone, a cash receipt card, a resident registration or a business registration. Nothing of it is
    /// in any text of this library.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string Identifier { get; init; }

    /// <summary>Which of these it is; kicc, settle and nice_v2 want it, most others see it for themselves.</summary>
    public CashReceiptIdentifierType? IdentifierType { get; init; }

    /// <summary>What the receipt is for; a person's deduction when it is left out. smartro_v2, nice_v2 and welcome want it.</summary>
    public CashReceiptType? Type { get; init; }

    /// <summary>What is sold; ksnet wants it.</summary>
    public PaymentProductType? ProductType { get; init; }

    /// <summary>The buyer's name, by which a receipt can be traced later; ksnet and smartro_v2 want it.</summary>
    public string? BuyerName { get; init; }

    /// <summary>The buyer's mail address.</summary>
    public string? BuyerEmail { get; init; }

    /// <summary>The buyer's telephone number; smartro_v2 and welcome want it.</summary>
    public string? BuyerTel { get; init; }

    /// <summary>The shop's own business registration number; daou and welcome want it.</summary>
    public string? CorpRegNo { get; init; }

    /// <summary>The part of the amount that carries no value-added tax, in won; an eleventh of the rest is then the tax.</summary>
    public decimal? TaxFree { get; init; }

    /// <summary>The value-added tax in the amount, in won, for merchants who may name it.</summary>
    public decimal? VatAmount { get; init; }

    /// <summary>What the receipt is for.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => $"{GetType().Name} {{ Type = {Type} }}";

    private protected void ValidateReceipt()
    {
        Requires.Text(Identifier, nameof(Identifier));
        Requires.AmountOrZero(TaxFree, currency: null, nameof(TaxFree));
        Requires.AmountOrZero(VatAmount, currency: null, nameof(VatAmount));
    }
}
