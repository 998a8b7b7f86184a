namespace Iamport.Client.Tests.Testing;

/// <summary>Answers as the service writes them.</summary>
internal static class Wire
{
    public const string Payment =
        """{"code":0,"message":null,"response":{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid","amount":1000,"currency":"KRW"}}""";

    public const string Unauthorized = """{"code":-1,"message":"Unauthorized","response":null}""";

    public const string Refusal = """{"code":1,"message":"이미 전액취소된 주문입니다.","response":null}""";
}
