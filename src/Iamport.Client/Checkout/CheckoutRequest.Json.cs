using System.Text.Json;
using Iamport.Client.Checkout;
using Iamport.Client.Http;
using Iamport.Client.Serialization;

namespace Iamport.Client;

// What is checked, and the way into a page.
public sealed partial record CheckoutRequest
{
    private const int LongestName = 40;
    private const int LongestCustomerUid = 80;
    private const int BizNumDigits = 10;

    /// <summary>
    /// Checks the request and writes it as JSON that can stand in a script element as it is, unquoted: <c>IMP.request_pay(…, callback)</c>. Whatever
    /// the values hold, it cannot end the element or begin another.
    /// </summary>
    /// <returns>The JSON, in ASCII.</returns>
    /// <exception cref="ArgumentException">A field is wrong in itself; the exception names it and the fix.</exception>
    /// <example>
    /// <code>
    /// var json = new CheckoutRequest
    /// {
    ///     MerchantUid = "order-1", Amount = 12_000, Name = "Three cups", Currency = Currency.Krw, ChannelKey = channelKey, PayMethod = PayMethod.Card,
    /// }.ToScriptJson();  // for IMP.request_pay
    /// </code>
    /// </example>
    public string ToScriptJson()
    {
        Validate();
        return JsonSerializer.Serialize(this, JsonInfo<CheckoutRequest>.Value);
    }

    private void Validate()
    {
        Requires.NewMerchantUid(MerchantUid, nameof(MerchantUid));
        Requires.Text(Name, nameof(Name));
        Requires.That(Name.Length <= LongestName, $"Name has {Name.Length} characters; the service takes {LongestName}. Shorten it.", nameof(Name));
        BrowserFields.Channel(ChannelKey, Pg, ChannelGroupId);
        ValidateAmounts();
        ValidateMethod();
        BrowserFields.WebAddress(ConfirmUrl, nameof(ConfirmUrl));
        BrowserFields.RedirectUrl(RedirectUrl, nameof(RedirectUrl));
        foreach (var url in NoticeUrls ?? [])
        {
            BrowserFields.WebAddress(Requires.Value(url, nameof(NoticeUrls)), nameof(NoticeUrls));
        }

        Requires.That(NoticeUrls is not { Count: 0 }, "NoticeUrls is empty. Leave it out for the address in the console.", nameof(NoticeUrls));
        ValidateParts();
    }

    private void ValidateAmounts()
    {
        if (CustomerUid is null)
        {
            Requires.That(
                Amount > 0,
                $"Amount is {Amount}; it must be more than 0. To register a card without paying, set CustomerUid and leave the amount at 0.",
                nameof(Amount));
        }
        else
        {
            Requires.Text(CustomerUid, nameof(CustomerUid));
            Requires.That(
                CustomerUid.Length <= LongestCustomerUid,
                $"CustomerUid has {CustomerUid.Length} characters; the service takes {LongestCustomerUid}. Shorten it.",
                nameof(CustomerUid));
        }

        Requires.AmountOrZero(Amount, Currency, nameof(Amount));
        Requires.AmountOrZero(TaxFree, Currency, nameof(TaxFree));
        Requires.AmountOrZero(VatAmount, Currency, nameof(VatAmount));
    }

    private void ValidateMethod()
    {
        Requires.That(
            PayMethod != Iamport.Client.PayMethod.Phone || Digital is not null,
            "Digital is not set. A payment by phone bill must say whether digital content is sold: set it to true or false.",
            nameof(Digital));
        if (VbankDue is { } due)
        {
            Requires.Time(due, nameof(VbankDue));
        }

        Requires.That(
            BizNum is null || (BizNum.Length == BizNumDigits && BizNum.All(char.IsAsciiDigit)),
            "BizNum is not ten digits. Give the shop's registration number without hyphens.",
            nameof(BizNum));
    }

    private void ValidateParts()
    {
        foreach (var product in Products ?? [])
        {
            Requires.Value(product, nameof(Products)).Validate(Currency);
        }

        foreach (var product in NaverProducts ?? [])
        {
            Requires.Value(product, nameof(NaverProducts)).Validate();
        }

        Requires.That(
            NaverProducts?.Select(product => product.GetType()).Distinct().Count() is not > 1,
            "NaverProducts holds both kinds. naverpay takes NaverPayProduct only, naverco NaverOrderProduct only.",
            nameof(NaverProducts));
        Period?.Validate();
        CardOptions?.Validate();
        Requires.That(
            UseFreeInterestFromMall == true || CardOptions?.Detail?.All(detail => detail.MaxMonth is null) != false,
            "UseFreeInterestFromMall is not true, but CardOptions.Detail offers months without interest. Set it: the shop bears the interest.",
            nameof(UseFreeInterestFromMall));
    }
}
