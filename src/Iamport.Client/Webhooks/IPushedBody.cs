namespace Iamport.Client.Webhooks;

/// <summary>What the service sends by itself always names a payment and its order.</summary>
internal interface IPushedBody
{
    string ImpUid { get; }

    string MerchantUid { get; }
}
