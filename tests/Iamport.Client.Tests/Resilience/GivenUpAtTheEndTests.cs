using System.Diagnostics.Tracing;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Resilience;

/// <summary>A caller who gives up between the answer and its reading is told that money may have moved, and never that nothing was executed.</summary>
public sealed class GivenUpAtTheEndTests : SandboxTest
{
    [Fact]
    public async Task It_is_an_unknown_outcome_and_no_cancellation()
    {
        var payment = Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000 });
        await Client.Payments.GetAsync(payment.ImpUid);
        using var patience = new CancellationTokenSource();
        using var listener = new CancelsWhenTheRequestEnds(patience);

        var failure = await Record.ExceptionAsync(() => Client.Payments.CancelAsync(CancelPaymentRequest.Partial(payment.ImpUid, 100, 1000), patience.Token));

        patience.IsCancellationRequested.Should().BeTrue();
        failure.Should().BeOfType<IamportOutcomeUnknownException>().Which.Record!.ImpUid.Should().Be(payment.ImpUid);
        (await Client.Outcomes.ResolveRefundAsync((IamportOutcomeUnknownException)failure!)).Should().BeOfType<RefundOutcome.Refunded>();
    }

    /// <summary>The runtime tells that a request has ended before whoever waits for it goes on, on the same thread.</summary>
    private sealed class CancelsWhenTheRequestEnds : EventListener
    {
        private readonly CancellationTokenSource _patience;
        private readonly AsyncLocal<bool> _isOurs = new() { Value = true };

        public CancelsWhenTheRequestEnds(CancellationTokenSource patience)
        {
            _patience = patience;
            EnableEvents(EventSource.GetSources().Single(source => source.Name == "System.Net.Http"), EventLevel.Informational);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.EventName == "RequestStop" && _isOurs is { Value: true })
            {
                _patience.Cancel();
            }
        }
    }
}
