using Microsoft.Extensions.Options;

namespace Iamport.Client.Http;

/// <summary>
/// The keys and addresses of the moment, as an instance that nobody changes any more: whoever gets the options can write to them. It is the
/// same one as long as they say the same.
/// </summary>
internal sealed class CurrentSettings(IOptionsMonitor<IamportOptions> options, string name)
{
    private IamportOptions? _last;

    public IamportOptions Read()
    {
        var given = options.Get(name);
        var last = Volatile.Read(ref _last);
        if (last is not null && IsSame(last, given))
        {
            return last;
        }

        last = new IamportOptions
        {
            ImpKey = given.ImpKey,
            ImpSecret = given.ImpSecret,
            BaseAddress = given.BaseAddress,
            PaymentLinkBaseAddress = given.PaymentLinkBaseAddress,
        };
        Volatile.Write(ref _last, last);
        return last;
    }

    private static bool IsSame(IamportOptions one, IamportOptions other) =>
        one.ImpKey == other.ImpKey
        && one.ImpSecret == other.ImpSecret
        && one.BaseAddress == other.BaseAddress
        && one.PaymentLinkBaseAddress == other.PaymentLinkBaseAddress;
}
