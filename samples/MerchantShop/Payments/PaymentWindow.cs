using Iamport.Client;
using MerchantShop.Books;
using Microsoft.Extensions.Options;

namespace MerchantShop.Payments;

/// <summary>What the pages hand to <c>IMP.request_pay</c>.</summary>
public sealed class PaymentWindow(IOptions<MerchantOptions> merchant, ShopAddress address, TimeProvider time)
{
    public static IReadOnlyList<PayMethod> Methods { get; } = [PayMethod.Card, PayMethod.Kakaopay, PayMethod.Trans, PayMethod.Vbank];

    public string For(Order order, PayMethod method, CheckoutLanguage language) => new CheckoutRequest
    {
        MerchantUid = order.Id,
        Name = order.Name,
        Amount = order.Amount,
        Currency = Currency.Krw,
        ChannelKey = merchant.Value.ChannelKey,
        PayMethod = method,
        Language = language,
        BuyerName = order.BuyerName,
        BuyerTel = order.BuyerTel,
        ConfirmUrl = address.Confirm,
        NoticeUrls = [address.Webhook],
        RedirectUrl = address.Of($"orders/{order.Id}/return"),
        VbankDue = method == PayMethod.Vbank ? DepositDue : null,
    }.ToScriptJson();

    /// <summary>A window that stores a card and charges nothing.</summary>
    public string ForCard(Subscription subscription, CheckoutLanguage language) => new CheckoutRequest
    {
        MerchantUid = NewId.CardWindow(),
        Name = "이달의 차",
        Amount = 0,
        CustomerUid = subscription.Id,
        ChannelKey = merchant.Value.ChannelKey,
        PayMethod = PayMethod.Card,
        Language = language,
        BuyerName = subscription.BuyerName,
        BuyerTel = subscription.BuyerTel,
        RedirectUrl = address.Of($"subscriptions/{subscription.Id}/return"),
    }.ToScriptJson();

    /// <summary>A page of the service on which anybody can pay the order.</summary>
    public CreatePaymentLinkRequest LinkFor(Order order, CheckoutLanguage language) => new()
    {
        ExpiredAt = time.GetUtcNow().AddDays(1),
        PaymentInfo = new()
        {
            Title = "다온차 Daon Tea",
            UserCode = merchant.Value.UserCode,
            MerchantUid = order.Id,
            Name = order.Name,
            Amount = order.Amount,
            Currency = Currency.Krw,
            BuyerTel = order.BuyerTel,
            BuyerName = order.BuyerName,
            DisplayLanguage = language,
            NoticeUrl = address.Webhook,
            PayMethods =
            [
                Offer(PayMethod.Card, language == CheckoutLanguage.English ? "Card" : "카드"),
                Offer(PayMethod.Kakaopay, language == CheckoutLanguage.English ? "Kakao Pay" : "카카오페이"),
                Offer(PayMethod.Trans, language == CheckoutLanguage.English ? "Bank transfer" : "계좌이체"),
            ],
        },
    };

    // The next day but one, at the last second of it in Korea.
    private DateTimeOffset DepositDue
    {
        get
        {
            var korea = TimeSpan.FromHours(9);
            return new(DateOnly.FromDateTime(time.GetUtcNow().ToOffset(korea).Date).AddDays(2), new(23, 59, 59), korea);
        }
    }

    private PaymentLinkPayMethod Offer(PayMethod method, string label) =>
        new() { PayMethod = method, Label = label, ChannelKey = merchant.Value.ChannelKey };
}
