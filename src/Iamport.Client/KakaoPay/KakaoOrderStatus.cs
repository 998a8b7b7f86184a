using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>How far an order has come at Kakao Pay.</summary>
[JsonConverter(typeof(OpenEnumConverter<KakaoOrderStatus>))]
public readonly record struct KakaoOrderStatus : IOpenEnum<KakaoOrderStatus>
{
    /// <summary>The payment was asked for.</summary>
    public static readonly KakaoOrderStatus Ready = new(Values.Ready);
    /// <summary>The message that asks the customer to pay was sent.</summary>
    public static readonly KakaoOrderStatus SendMessage = new(Values.SendMessage);
    /// <summary>The customer opened the payment.</summary>
    public static readonly KakaoOrderStatus OpenPayment = new(Values.OpenPayment);
    /// <summary>The customer chose a means of payment.</summary>
    public static readonly KakaoOrderStatus SelectMethod = new(Values.SelectMethod);
    /// <summary>The verification by telephone is awaited.</summary>
    public static readonly KakaoOrderStatus ArsWaiting = new(Values.ArsWaiting);
    /// <summary>The customer gave the password.</summary>
    public static readonly KakaoOrderStatus AuthPassword = new(Values.AuthPassword);
    /// <summary>A key for recurring payments was issued.</summary>
    public static readonly KakaoOrderStatus IssuedSid = new(Values.IssuedSid);
    /// <summary>Paid.</summary>
    public static readonly KakaoOrderStatus SuccessPayment = new(Values.SuccessPayment);
    /// <summary>Paid, and refunded in part.</summary>
    public static readonly KakaoOrderStatus PartCancelPayment = new(Values.PartCancelPayment);
    /// <summary>Refunded as a whole.</summary>
    public static readonly KakaoOrderStatus CancelPayment = new(Values.CancelPayment);
    /// <summary>The password was wrong.</summary>
    public static readonly KakaoOrderStatus FailAuthPassword = new(Values.FailAuthPassword);
    /// <summary>The customer gave up.</summary>
    public static readonly KakaoOrderStatus QuitPayment = new(Values.QuitPayment);
    /// <summary>The payment failed.</summary>
    public static readonly KakaoOrderStatus FailPayment = new(Values.FailPayment);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public KakaoOrderStatus(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static KakaoOrderStatus IOpenEnum<KakaoOrderStatus>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>The payment was asked for.</summary>
        public const string Ready = "READY";
        /// <summary>The message that asks the customer to pay was sent.</summary>
        public const string SendMessage = "SEND_TMS";
        /// <summary>The customer opened the payment.</summary>
        public const string OpenPayment = "OPEN_PAYMENT";
        /// <summary>The customer chose a means of payment.</summary>
        public const string SelectMethod = "SELECT_METHOD";
        /// <summary>The verification by telephone is awaited.</summary>
        public const string ArsWaiting = "ARS_WAITING";
        /// <summary>The customer gave the password.</summary>
        public const string AuthPassword = "AUTH_PASSWORD";
        /// <summary>A key for recurring payments was issued.</summary>
        public const string IssuedSid = "ISSUED_SID";
        /// <summary>Paid.</summary>
        public const string SuccessPayment = "SUCCESS_PAYMENT";
        /// <summary>Paid, and refunded in part.</summary>
        public const string PartCancelPayment = "PART_CANCEL_PAYMENT";
        /// <summary>Refunded as a whole.</summary>
        public const string CancelPayment = "CANCEL_PAYMENT";
        /// <summary>The password was wrong.</summary>
        public const string FailAuthPassword = "FAIL_AUTH_PASSWORD";
        /// <summary>The customer gave up.</summary>
        public const string QuitPayment = "QUIT_PAYMENT";
        /// <summary>The payment failed.</summary>
        public const string FailPayment = "FAIL_PAYMENT";
    }
}
