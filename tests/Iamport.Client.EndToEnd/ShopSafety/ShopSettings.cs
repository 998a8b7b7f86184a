using Iamport.Client.Sandbox;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>The settings of a shop whose service is the test's sandbox, as if that were the real one.</summary>
internal static class ShopSettings
{
    public static string[] For(IamportSandbox sandbox, BookFile books, int port = 0, string lookEvery = "00:01:00") =>
    [
        "--urls", $"http://127.0.0.1:{port}",
        "--Shop:Database", books.Path,
        "--Shop:LookEvery", lookEvery,
        "--Shop:Script", sandbox.ScriptAddress.AbsoluteUri,
        "--Iamport:ImpKey", sandbox.ImpKey,
        "--Iamport:ImpSecret", sandbox.ImpSecret,
        "--Iamport:BaseAddress", sandbox.BaseAddress.AbsoluteUri,
        "--Iamport:PaymentLinkBaseAddress", sandbox.BaseAddress.AbsoluteUri,
        "--Iamport:UserCode", sandbox.UserCode,
        "--Iamport:ChannelKey", "channel-key-html5_inicis",
    ];
}
