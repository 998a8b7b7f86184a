using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger.KcpQuickPay;

/// <summary>The members of the merchant's wallet, their money and their keys.</summary>
internal sealed class KcpQuickBook(Journal journal, MerchantLedger ledger)
{
    private readonly Shelf<SandboxKcpQuickMember> _members = new(journal, "kcp_quick_members", StateJson.Default.SandboxKcpQuickMember);
    private readonly Shelf<string> _checkedPins = new(journal, "kcp_quick_pins", StateJson.Default.String);

    public IReadOnlyList<SandboxKcpQuickMember> Snapshot()
    {
        lock (journal.Gate)
        {
            return [.. _members];
        }
    }

    public SandboxKcpQuickMember Register(SandboxKcpQuickMember member)
    {
        lock (journal.Gate)
        {
            return Write(member with { InsertedAt = ledger.Now });
        }
    }

    public SandboxKcpQuickMember? Find(string memberId)
    {
        lock (journal.Gate)
        {
            return _members.Find(memberId);
        }
    }

    /// <summary>The PIN pad of the window: its transaction lets the merchant charge once.</summary>
    public string CheckPin(string memberId)
    {
        lock (journal.Gate)
        {
            var impUid = Identifiers.ImpUid("mobile");
            _checkedPins[impUid] = Find(memberId)?.MemberId ?? throw RefusalException.NotFound("등록되지 않은 회원입니다.");
            return impUid;
        }
    }

    public SandboxPayment ChargeMoney(string memberId, string checkedPin, SandboxPayment order)
    {
        lock (journal.Gate)
        {
            var member = Find(memberId) ?? throw RefusalException.Business("등록되지 않은 회원입니다.");
            if (_checkedPins.Find(checkedPin) != memberId)
            {
                throw RefusalException.Business("PIN 인증이 완료되지 않은 거래입니다.");
            }

            if (member.Money < order.Amount)
            {
                throw RefusalException.Card("선불머니 잔액이 부족합니다.");
            }

            var payment = ledger.Charges.Confirm(order);
            _checkedPins.Remove(checkedPin);
            Write(member with { Money = member.Money - order.Amount });
            return payment;
        }
    }

    public SandboxPayment ChargeAutoPay(SandboxPayment order)
    {
        lock (journal.Gate)
        {
            return OwnerOf(order.CustomerUid!) is null
                ? throw RefusalException.Business("등록된 자동결제 키가 없는 customer_uid입니다.")
                : ledger.Charges.Confirm(order);
        }
    }

    public void DeleteAutoPayKey(string customerUid)
    {
        lock (journal.Gate)
        {
            var owner = OwnerOf(customerUid) ?? throw RefusalException.NotFound("등록된 빌링키 또는 자동결제 키가 없습니다.");
            Write(owner with { AutoPayKeys = [.. owner.AutoPayKeys.Where(key => key != customerUid)] });
        }
    }

    /// <summary>Whether there was anything to turn off.</summary>
    public bool ReleaseFido(string memberId)
    {
        lock (journal.Gate)
        {
            if (Find(memberId) is not { Fido: true } member)
            {
                return false;
            }

            Write(member with { Fido = false });
            return true;
        }
    }

    public SandboxKcpQuickMember Delete(string memberId, string siteCode, string partnerType, string partnerSubtype)
    {
        lock (journal.Gate)
        {
            var member = Find(memberId);
            if (member is null || (member.SiteCode, member.PartnerType, member.PartnerSubtype) != (siteCode, partnerType, partnerSubtype))
            {
                throw RefusalException.NotFound("유효하지 않은 member_id입니다.");
            }

            _members.Remove(memberId);
            return member;
        }
    }

    private SandboxKcpQuickMember? OwnerOf(string customerUid) => _members.FirstOrDefault(member => member.AutoPayKeys.Contains(customerUid));

    private SandboxKcpQuickMember Write(SandboxKcpQuickMember member) => _members[member.MemberId] = member with { UpdatedAt = ledger.Now };
}
