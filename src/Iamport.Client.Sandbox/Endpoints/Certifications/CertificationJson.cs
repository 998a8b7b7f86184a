using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Iamport.Client.Sandbox.Endpoints.Certifications;

/// <summary>A verification as the service writes it; before the person is certified, nothing of the person is told.</summary>
internal static class CertificationJson
{
    public static Answer Answer(SandboxCertification certification) => Endpoints.Answer.Success(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("imp_uid", certification.ImpUid);
        writer.WriteString("merchant_uid", certification.MerchantUid);
        writer.WriteString("pg_tid", certification.PgTid);
        writer.WriteString("pg_provider", certification.PgProvider);
        writer.WriteBoolean("certified", certification.Certified);
        writer.WriteTime("certified_at", certification.CertifiedAt);
        writer.WriteString("origin", certification.Origin?.AbsoluteUri);
        writer.WriteBoolean("foreigner", certification.Certified && certification.Foreigner);
        if (certification.Certified)
        {
            WritePerson(writer, certification);
        }

        writer.WriteEndObject();
    });

    private static void WritePerson(Utf8JsonWriter writer, SandboxCertification person)
    {
        writer.WriteString("name", person.Name);
        writer.WriteString("gender", person.Gender);
        writer.WriteString("birthday", person.Birthday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteBoolean("foreigner_v2", person.Foreigner);
        writer.WriteString("phone", person.Phone);
        writer.WriteString("carrier", person.Carrier);
        writer.WriteString("unique_key", UniqueKey(person));
        if (person.PgProvider != "inicis_unified")
        {
            writer.WriteString("unique_in_site", UniqueInSite(person));
        }
    }

    /// <summary>The same for a person wherever they are verified, in the 88 characters of a CI.</summary>
    private static string UniqueKey(SandboxCertification person) => Convert.ToBase64String(SHA512.HashData(Identity(person)));

    /// <summary>The same for a person at one merchant, in the 64 characters of a DI.</summary>
    private static string UniqueInSite(SandboxCertification person) => Convert.ToHexString(SHA256.HashData(Identity(person)));

    private static byte[] Identity(SandboxCertification person) => Encoding.UTF8.GetBytes($"{person.Name} {person.Birthday:O} {person.Gender}");
}
