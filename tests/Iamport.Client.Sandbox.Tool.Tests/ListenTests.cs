using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Iamport.Client.Sandbox.Tool.Tests;

/// <summary>Other machines reach it over HTTPS, and its control with a password.</summary>
public sealed class ListenTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("iamport-listen-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("--listen", "shop", "--listen is \"shop\"")]
    [InlineData("--listen", "0.0.0.0", "there is no --certificate")]
    [InlineData("--certificate", "/nowhere/file.pfx", "--certificate: /nowhere/file.pfx cannot be read as a PFX file")]
    public async Task What_cannot_be_safe_is_refused(string option, string value, string sentence)
    {
        await using var tool = ToolProcess.Start("--port", "0", option, value);

        var (exitCode, errors) = await tool.EndAsync();

        exitCode.Should().Be(1);
        errors.Should().Contain(sentence).And.NotContain("   at ");
    }

    [Fact]
    public async Task Without_a_password_no_other_machine_is_let_in()
    {
        await using var tool = ToolProcess.Start("--port", "0", "--listen", "0.0.0.0", "--certificate", Certificate(), "--certificate-password", "pfx");

        (await tool.EndAsync()).Errors.Should().Contain("there is no --password").And.NotContain("   at ");
    }

    [Fact]
    public async Task With_a_certificate_it_answers_over_HTTPS_by_that_name()
    {
        await using var tool = await ToolProcess.OpenAsync(
            "--listen", "0.0.0.0", "--certificate", Certificate(), "--certificate-password", "pfx", "--password", "open");

        tool.Address.Scheme.Should().Be("https");
        tool.Address.Host.Should().Be("localhost");
        (await tool.ChargeAsync("order-1")).GetProperty("receipt_url").GetString().Should().StartWith(tool.Address.AbsoluteUri);
        using var http = new HttpClient(ToolProcess.AnyCertificate());
        (await http.GetAsync(new Uri(tool.Address, "_sandbox/payments"))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String("me:open"u8));
        (await http.GetStringAsync(new Uri(tool.Address, "_sandbox/payments"))).Should().Contain("order-1");
    }

    private string Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var file = Path.Combine(_folder.FullName, "localhost.pfx");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx, "pfx"));
        return file;
    }
}
