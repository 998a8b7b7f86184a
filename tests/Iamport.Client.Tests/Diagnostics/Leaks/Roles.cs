namespace Iamport.Client.Tests.Diagnostics.Leaks;

/// <summary>What a text is to those who must not read it.</summary>
internal enum Role
{
    /// <summary>It names an order, a payment or a thing: not in logs and telemetry, but a text of ours may show it.</summary>
    Open,

    /// <summary>It is a customer's: neither there nor in the text of a record.</summary>
    Personal,

    /// <summary>Whoever has it can pay, refund or pass for somebody: nowhere.</summary>
    Secret,
}

/// <summary>The role of every text that a request carries or an answer brings, by its name, or by its owner's and its own.</summary>
internal static class Roles
{
    private static readonly Dictionary<Role, HashSet<string>> Names = new()
    {
        [Role.Secret] =
        [
            "ImpSecret", "AccessToken.Value", "CardNumber", "Expiry", "Birth", "Pwd2Digit", "Cvc", "Secure3dToken", "BenepiaUser",
            "BenepiaPassword", "EscrowPassword", "RefundAccount.Account", "RefundAccountNumber", "BankNum", "PgApiKey", "Identifier",
            "CodeVerifier", "Otp", "SendOtpRequest.Name", "Certification.Name", "Phone", "SendOtpRequest.Bypass", "Birthday", "UniqueKey",
            "UniqueInSite", "IndividualCode",
        ],
        [Role.Personal] =
        [
            "BuyerName", "BuyerEmail", "BuyerTel", "BuyerAddr", "BuyerPostcode", "CustomData", "CustomerId", "CustomerName",
            "CustomerTel", "CustomerEmail", "CustomerAddr", "CustomerPostcode", "CustomerIp", "BrowserIp", "Ip", "ShippingAddressEmail",
            "ShippingAddressPhone", "ShippingAddressFirstName", "ShippingAddressLastName", "ShippingAddressCountry",
            "ShippingAddressCity", "ShippingAddressZip", "ShippingAddressState", "ShippingAddressStreet", "ShippingMemo", "Details",
            "EscrowSender.Name", "EscrowReceiver.Name", "Tel", "Addr", "Postcode", "AddressLine1", "AddressLine2", "Relationship",
            "EscrowLogistics.Address", "Invoice", "TrackingNumber", "CarrierTrackingId", "NaverAddress.Name", "NaverOrderer.Name",
            "NaverOrderer.Id", "Base", "Detail", "Tel1", "Tel2", "Memo", "Title", "Content", "Writer", "Score", "Holder", "BankHolder",
            "VbankHolder", "VbankNum", "VbankKey", "DepositorName", "UserAgent", "Bypass", "PartnerUserId", "Payload", "CardBin",
            "Extension", "CorpRegNo", "CompanyName", "CompanyTel", "BusinessRegistrationNumber",
            // Who has the barcode of a convenience store can pay the order with it, and take nothing: not a secret, and not for a log.
            "Barcode", "RegistrationId", "PaymentLink.ShortenedUrl", "LinkId", "ImpKey",
        ],
        [Role.Open] =
        [
            "ImpUid", "ImpUids", "MerchantUid", "MerchantUids", "CustomerUid", "CustomerUids", "PgTid", "PgId", "Pg", "ChannelKey", "Aid",
            "ApplyNum", "Bank", "BankCode", "BankName", "CancelReason", "CancelReceiptUrls", "CancellationId", "CardCorpName",
            "CardIssuerName", "CardName", "CardPublisherName", "CarrierType", "ChannelGroupId", "ChannelName", "Cid", "Company",
            "ConfirmUrl", "FailReason", "ItemCode", "ItemName", "Label", "MemberId", "NoticeUrl", "NoticeUrls", "Notices", "Origin",
            "PartnerOrderId", "PartnerSubtype", "PartnerType", "ProductId", "ProductName", "ProductOptionId", "ProductOptionName",
            "ProductOrderId", "ProductOrderIds", "PromotionId", "Reason", "ReceiptTid", "ReceiptUrl", "ReviewId", "RewardId",
            "Secure3dChargeId", "SiteCode", "Tag", "TierCode", "TierName", "UserCode", "VbankCode", "VbankName", "BenepiaMember.Code",
            "EscrowProduct.Code", "StandardCode.Code", "PaymentwallDeliveryResult.Error", "EscrowProduct.Id", "KakaoOrder.Id",
            "PaymentPromotion.Id", "FailedChannel.Message", "AgainPaymentRequest.Name", "BenepiaPaymentRequest.Name",
            "EscrowProduct.Name", "IssueBarcodeRequest.Name", "IssueExternalCashReceiptRequest.Name", "IssueVirtualAccountRequest.Name",
            "OnetimePaymentRequest.Name", "PayWithAutoPayKeyRequest.Name", "PayWithKcpMoneyRequest.Name", "Payment.Name",
            "PaymentLinkInfo.Name", "ScheduleEntry.Name", "ScheduledPayment.Name", "StandardCode.Name",
        ],
    };

    public static Role Of(string owner, string name) =>
        Find(owner, name)
        ?? throw new InvalidOperationException($"Say in {nameof(Roles)} whether {owner}.{name} is secret, personal or neither.");

    public static Role? Find(string owner, string name) => new[] { $"{owner}.{name}", name }
        .SelectMany(known => Names.Where(role => role.Value.Contains(known)).Select(role => (Role?)role.Key)).FirstOrDefault();
}
