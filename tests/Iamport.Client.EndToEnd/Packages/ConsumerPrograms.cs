namespace Iamport.Client.EndToEnd.Packages;

/// <summary>What users of the packages write: the README's programs, one with a Refit of its own, one with doubles.</summary>
internal static class ConsumerPrograms
{
    public static async Task<ConsumerFolder> BuildAsync(PackedFiles packed)
    {
        var folder = await ConsumerFolder.CreateAsync(packed, "consumers");
        await ReadmePrograms.AddAsync(folder);
        await folder.AddAsync("Endpoints", ConsumerFolder.Web, ["Iamport.Client.AspNetCore"], Endpoints);
        await folder.AddAsync("OwnRefit", ConsumerFolder.Console, ["Iamport.Client", "Iamport.Client.Sandbox", "Refit"], OwnRefit);
        await folder.AddAsync("Doubles", ConsumerFolder.Console, ["Iamport.Client", "NSubstitute/6.1.0"], Doubles);
        await folder.BuildAsync();
        return folder;
    }

    private const string Endpoints = """
        using Iamport.Client;
        using Iamport.Client.AspNetCore;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddScoped<PaymentWebhook>().AddScoped<ScarceGoods>().AddHealthChecks().AddIamport();
        builder.Services.AddIamport(builder.Configuration.GetSection("Iamport"));
        var app = builder.Build();
        app.MapIamportWebhook<PaymentWebhook>("/iamport/webhook");
        app.MapIamportConfirm<ScarceGoods>("/iamport/confirm");
        app.Services.GetRequiredService<IIamportClient>();
        foreach (var endpoint in ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).Cast<RouteEndpoint>())
        {
            Console.WriteLine(endpoint.RoutePattern.RawText);
        }

        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies().Where(one => one.FullName!.StartsWith("Microsoft.Extensions.")))
        {
            Console.WriteLine(assembly.Location);
        }

        internal sealed class PaymentWebhook : IIamportWebhookHandler
        {
            public Task<WebhookReply> HandleAsync(WebhookContext webhook, CancellationToken cancellationToken) =>
                Task.FromResult(WebhookReply.NotOurs);
        }

        internal sealed class ScarceGoods : IIamportConfirmHandler
        {
            public Task<ConfirmReply> HandleAsync(ConfirmRequest request, CancellationToken cancellationToken) =>
                Task.FromResult(ConfirmReply.Proceed);
        }
        """;

    private const string OwnRefit = """
        using Iamport.Client;
        using Iamport.Client.Sandbox;
        using Refit;

        await using var sandbox = await IamportSandbox.StartAsync();
        sandbox.AddPayment(new() { ImpUid = "imp_1", Amount = 12_000 });
        using var client = IamportClient.Create(options =>
        {
            (options.ImpKey, options.ImpSecret, options.BaseAddress) = (sandbox.ImpKey, sandbox.ImpSecret, sandbox.BaseAddress);
        });
        Console.WriteLine((await client.Payments.GetAsync("imp_1")).Amount);

        using var http = new HttpClient(new Stock()) { BaseAddress = new Uri("http://stock.internal") };
        Console.WriteLine(await RestService.ForGenerated<IStockApi>(http, new RefitSettings()).FindAsync("tea pot"));

        public interface IStockApi
        {
            [Get("/goods/{name}")]
            Task<string> FindAsync(string name);
        }

        internal sealed class Stock : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                Task.FromResult(new HttpResponseMessage { Content = new StringContent(request.RequestUri!.AbsolutePath) });
        }
        """;

    private const string Doubles = """
        using Iamport.Client;
        using NSubstitute;

        var mocked = Substitute.For<IPaymentsApi>();
        var payment = new Payment { ImpUid = "imp_1", MerchantUid = "mocked", Status = PaymentStatus.Paid, Amount = 1000 };
        mocked.GetAsync("imp_1").Returns(payment);
        Console.WriteLine((await mocked.GetAsync("imp_1")).MerchantUid);
        IPaymentsApi byHand = new OnePayment();
        Console.WriteLine((await byHand.GetAsync("imp_1")).MerchantUid);

        internal sealed class OnePayment : IPaymentsApi
        {
            public Task<Payment> GetAsync(string impUid, bool? includeSandbox, bool? extension, CancellationToken cancellationToken) =>
                Task.FromResult(new Payment { ImpUid = impUid, MerchantUid = "by hand", Status = PaymentStatus.Paid, Amount = 1000 });

            public Task<PartialList<Payment>> GetManyAsync(PaymentUids uids, CancellationToken cancellationToken) =>
                throw new NotSupportedException();

            public Task<Payment?> FindAsync(string merchantUid, PaymentSorting? sorting, CancellationToken cancellationToken) =>
                throw new NotSupportedException();

            public Task<Payment?> FindAsync(
                string merchantUid, PaymentStatus paymentStatus, PaymentSorting? sorting, CancellationToken cancellationToken) =>
                throw new NotSupportedException();

            public Task<Page<Payment>> FindAllAsync(string merchantUid, FindAllPaymentsQuery? query, CancellationToken cancellationToken) =>
                throw new NotSupportedException();

            public Task<Page<Payment>> FindAllAsync(
                string merchantUid, PaymentStatus paymentStatus, FindAllPaymentsQuery? query, CancellationToken cancellationToken) =>
                throw new NotSupportedException();

            public Task<Page<Payment>> ListAsync(
                PaymentStatusFilter paymentStatus, ListPaymentsQuery? query, CancellationToken cancellationToken) =>
                throw new NotSupportedException();

            public Task<Payment> CancelAsync(CancelPaymentRequest request, CancellationToken cancellationToken) =>
                throw new NotSupportedException();

            public Task<PaymentPreparation> PrepareAsync(PreparePaymentRequest request, CancellationToken cancellationToken) =>
                throw new NotSupportedException();

            public Task<PaymentPreparation> UpdatePreparationAsync(PreparePaymentRequest request, CancellationToken cancellationToken) =>
                throw new NotSupportedException();

            public Task<PaymentPreparation?> FindPreparationAsync(string merchantUid, CancellationToken cancellationToken) =>
                throw new NotSupportedException();

            public Task<PaymentBalance> GetBalanceAsync(string impUid, CancellationToken cancellationToken) =>
                throw new NotSupportedException();
        }
        """;
}
