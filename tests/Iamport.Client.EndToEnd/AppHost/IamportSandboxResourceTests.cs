using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Iamport.Client.EndToEnd.AppHost;

/// <summary>What an app host is told, before anything is started.</summary>
public sealed class IamportSandboxResourceTests
{
    [Fact]
    public async Task It_starts_the_program_of_its_own_release_without_a_question()
    {
        var builder = DistributedApplication.CreateBuilder();
        var iamport = builder.AddIamportSandbox("iamport", port: 8087);

        iamport.Resource.Command.Should().Be("dotnet");
        var arguments = await ArgumentsAsync(iamport);
        arguments[..3].Should().Equal("tool", "exec", "Iamport.Client.Sandbox.Tool@0.1.0");
        arguments[3..].Should().StartWith(["--yes", "--", "--port"]);
        arguments[^6..].Should().Equal("--imp-key", "sandbox_key", "--imp-secret", "sandbox_secret", "--user-code", "imp00000000");
    }

    [Fact]
    public async Task A_program_of_ones_own_gets_the_port_alone()
    {
        var builder = DistributedApplication.CreateBuilder();
        var iamport = builder.AddIamportSandbox("iamport", program: "/usr/bin/iamport-sandbox");

        iamport.Resource.Command.Should().Be("/usr/bin/iamport-sandbox");
        (await ArgumentsAsync(iamport)).Should().StartWith("--port");
    }

    [Fact]
    public async Task What_is_published_gets_no_key_and_no_address_of_the_sandbox()
    {
        var builder = DistributedApplication.CreateBuilder(["--operation", "publish"]);
        var iamport = builder.AddIamportSandbox("iamport");
        var shop = builder.AddExecutable("shop", "node", ".").WithReference(iamport);

        builder.ExecutionContext.IsPublishMode.Should().BeTrue();
        (await VariablesAsync(builder, shop)).Should().BeEmpty();
        iamport.Resource.IsExcludedFromPublish().Should().BeTrue();
    }

    [Fact]
    public async Task A_shop_names_its_own_section_and_setting()
    {
        var builder = DistributedApplication.CreateBuilder();
        var shop = builder.AddExecutable("shop", "node", ".").WithReference(builder.AddIamportSandbox("iamport"), "Payment:Iamport", "Web:Script");

        (await VariablesAsync(builder, shop)).Should().BeEquivalentTo(
            "Payment__Iamport__ImpKey", "Payment__Iamport__ImpSecret", "Payment__Iamport__UserCode", "Payment__Iamport__BaseAddress",
            "Payment__Iamport__PaymentLinkBaseAddress", "Web__Script");
    }

    [Fact]
    public async Task A_shop_that_cannot_be_told_of_payments_is_named_at_the_start()
    {
        var builder = DistributedApplication.CreateBuilder();
        var shop = builder.AddExecutable("shop", "node", ".");
        var iamport = builder.AddIamportSandbox("iamport").WithWebhooksTo(builder.CreateResourceBuilder<IResourceWithEndpoints>(shop.Resource), "/iamport/webhook");

        (await FluentActions.Awaiting(() => ArgumentsAsync(iamport)).Should().ThrowAsync<DistributedApplicationException>())
            .WithMessage("*shop*no endpoint \"http\"*WithHttpEndpoint()*");
        FluentActions.Invoking(() => iamport.WithWebhooksTo(shop, "iamport/webhook")).Should().Throw<ArgumentException>().WithMessage("*begins with /*");
    }

    private static async Task<IEnumerable<string>> VariablesAsync(IDistributedApplicationBuilder builder, IResourceBuilder<ExecutableResource> shop)
    {
        var variables = new Dictionary<string, object>();
        foreach (var environment in shop.Resource.Annotations.OfType<EnvironmentCallbackAnnotation>())
        {
            await environment.Callback(new EnvironmentCallbackContext(builder.ExecutionContext, shop.Resource, variables));
        }

        return variables.Keys;
    }

    private static async Task<string[]> ArgumentsAsync(IResourceBuilder<IamportSandboxResource> iamport)
    {
        var arguments = new List<object>();
        foreach (var annotation in iamport.Resource.Annotations.OfType<CommandLineArgsCallbackAnnotation>())
        {
            await annotation.Callback(new CommandLineArgsCallbackContext(arguments, iamport.Resource));
        }

        return [.. arguments.Select(static argument => argument.ToString()!)];
    }
}
