using Iamport.Client.Sandbox.Endpoints;
using Iamport.Client.Sandbox.Endpoints.Checkout;
using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.Checkout;

namespace Iamport.Client.Sandbox.Pages.Checkout;

/// <summary>What every window does: shows its form, takes one answer, and brings the result to whoever opened it.</summary>
internal abstract class WindowPages<TOrder>(string path, WindowBook<TOrder> windows)
{
    public void Map(Routes routes)
    {
        routes.Page("GET", $"{path}/{{id}}", call => Task.FromResult(Look(call)));
        routes.Page("POST", $"{path}/{{id}}", AnswerAsync);
        routes.Page("POST", $"{path}/{{id}}/close", call =>
        {
            var window = windows.Read(call.Route("id"));
            return FinishAsync(window, () => Task.FromResult(Close(window.Order)));
        });
        routes.Page("GET", $"{path}/{{id}}/result", call => Task.FromResult(Result(call)));
    }

    protected abstract string Form(PageTexts texts, Window<TOrder> window, string? cardNumber);

    /// <summary>Reads the form, which may refuse it and leave the window open; the outcome is for the one who gets to answer.</summary>
    protected abstract Func<Task<WindowResult>> ReadAnswer(Window<TOrder> window, Fields form);

    protected abstract WindowResult Close(TOrder order);

    /// <summary>What the person has to see before the window goes away.</summary>
    protected virtual string? LastPage(PageTexts texts, Window<TOrder> window, WindowResult result) => null;

    protected string AddressOf(Window<TOrder> window) => $"{path}/{window.Id}";

    protected Html Corner(PageTexts texts, Window<TOrder> window) => $"""
        <form method="post" action="{AddressOf(window)}/close">
        <button id="close" title="{texts.Window.Close}" aria-label="{texts.Window.Close}">×</button>
        </form>
        <script src="/windows/window.js" defer></script>
        """;

    private Answer Look(Call call)
    {
        var window = windows.Read(call.Route("id"));
        var texts = PageTexts.In(window.Opener.Language);
        return window switch
        {
            { Result: { } result } => LastPage(texts, window, result) is { } page ? Answer.Page(200, page) : ToResult(window),
            { IsTaken: true } => Answer.Page(200, NoticePage.Busy(texts, Back(texts, window), Corner(texts, window))),
            _ => Answer.Page(200, Form(texts, window, call.Query.Text("card_number"))),
        };
    }

    private async Task<Answer> AnswerAsync(Call call)
    {
        var window = windows.Read(call.Route("id"));
        try
        {
            return await FinishAsync(window, ReadAnswer(window, call.Body(refusedWith: 400))).ConfigureAwait(false);
        }
        catch (RefusalException refusal)
        {
            var texts = PageTexts.In(window.Opener.Language);
            return Answer.Page(refusal.Status, NoticePage.Refused(texts, refusal.Message, Back(texts, window), Corner(texts, window)));
        }
    }

    private Html Back(PageTexts texts, Window<TOrder> window) =>
        $"""<a class="action" id="back" href="{AddressOf(window)}">{texts.Window.Back}</a>""";

    private async Task<Answer> FinishAsync(Window<TOrder> window, Func<Task<WindowResult>> settle)
    {
        if (window.Result is not null)
        {
            return ToResult(window);
        }

        if (windows.TryTake(window.Id))
        {
            windows.Finish(window.Id, await settle().ConfigureAwait(false));
        }

        return Answer.SeeOther(AddressOf(window));
    }

    private Answer Result(Call call)
    {
        var window = windows.Read(call.Route("id"));
        return window.Result is not { } result ? Answer.SeeOther(AddressOf(window))
            : ResultAddress.Of(window.Opener, result) is { } shop ? Answer.SeeOther(shop)
            : Answer.Page(200, ResultPage.Render(PageTexts.In(window.Opener.Language), window.Opener, result));
    }

    private Answer ToResult(Window<TOrder> window) => Answer.SeeOther($"{AddressOf(window)}/result");
}
