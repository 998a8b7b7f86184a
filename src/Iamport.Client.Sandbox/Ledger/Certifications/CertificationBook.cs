using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger.Certifications;

internal sealed class CertificationBook(Journal journal, TimeProvider clock)
{
    private readonly Shelf<SandboxCertification> _certifications = new(journal, "certifications", StateJson.Default.SandboxCertification);
    private readonly Shelf<string> _askedInTheApp = new(journal, "certifications_in_app", StateJson.Default.String);

    public IReadOnlyList<SandboxCertification> Snapshot()
    {
        lock (journal.Gate)
        {
            return [.. _certifications];
        }
    }

    public SandboxCertification Add(SandboxCertification certification)
    {
        lock (journal.Gate)
        {
            var now = clock.GetUtcNow();
            var complete = certification with
            {
                ImpUid = certification.ImpUid.Length > 0 ? certification.ImpUid : Identifiers.ImpUid("pc"),
                PgTid = certification.PgTid ?? Identifiers.PgTid(now),
                CertifiedAt = certification.CertifiedAt ?? (certification.Certified ? now : null),
            };
            return _certifications[complete.ImpUid] = complete;
        }
    }

    /// <summary>Begins a verification that the person has still to answer, by a code or in the app.</summary>
    public SandboxCertification Ask(SandboxCertification draft, bool inTheApp)
    {
        lock (journal.Gate)
        {
            var asked = Add(draft with { Certified = false });
            if (inTheApp)
            {
                _askedInTheApp[asked.ImpUid] = "asked";
            }

            return asked;
        }
    }

    public SandboxCertification Confirm(string impUid, string? otp)
    {
        lock (journal.Gate)
        {
            var certification = Read(impUid);
            if (certification.Certified)
            {
                throw RefusalException.BadRequest("이미 인증이 완료된 건입니다.");
            }

            if (!_askedInTheApp.Has(impUid))
            {
                Check(otp);
            }

            return _certifications[impUid] = certification with { Certified = true, CertifiedAt = clock.GetUtcNow() };
        }
    }

    public SandboxCertification Read(string impUid)
    {
        lock (journal.Gate)
        {
            return _certifications.Find(impUid) ?? throw RefusalException.NotFound("존재하지 않는 본인인증 건입니다.");
        }
    }

    public SandboxCertification Delete(string impUid)
    {
        lock (journal.Gate)
        {
            var certification = Read(impUid);
            _certifications.Remove(impUid);
            return certification;
        }
    }

    private static void Check(string? otp)
    {
        switch (otp)
        {
            case null:
                throw RefusalException.BadRequest("인증번호(otp)가 누락되었습니다.");
            case not SandboxOtp.Code:
                throw RefusalException.Gateway("인증번호가 일치하지 않습니다.");
        }
    }
}
