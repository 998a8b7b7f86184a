using System.Text.Json;
using Iamport.Client.Sandbox;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>Where a charge or refund of the shop stands when its process is killed.</summary>
public enum KillMoment
{
    BeforeAdding,
    AfterAdding,
    AfterSending,
    AfterTheAnswer,
    BeforeCompleting,
    AfterCompleting,
}

/// <summary>Brings a shop to such a moment and keeps it there: by a statement that never ends, or a service that does not answer.</summary>
internal sealed class KillPlan(KillMoment moment, IamportSandbox sandbox, BookFile books, string operation)
{
    // A trigger cannot hold a statement that has no end itself, but a view can.
    private const string Endless =
        "CREATE VIEW Endless AS WITH RECURSIVE step(n) AS (SELECT 1 UNION ALL SELECT 1 FROM step) SELECT count(*) AS Steps FROM step;";

    private const string Token = "POST /users/getToken";

    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    /// <summary>Whether the money has moved by then.</summary>
    public bool HasMoved => moment > KillMoment.AfterAdding;

    /// <summary>To be done before the shop starts; no webhook ever tells it anything.</summary>
    public async Task PrepareAsync()
    {
        FaultRule[] faults = moment switch
        {
            // The first token serves the read before a refund. The second is asked for by what has been added and, once, refused unexecuted.
            KillMoment.AfterAdding =>
            [
                new() { Operation = operation, Fault = Fault.Unauthorized },
                new() { Operation = Token, Fault = Fault.SlowAnswer(Long), Skip = operation.EndsWith("/cancel", StringComparison.Ordinal) ? 1 : 0 },
            ],
            KillMoment.AfterSending or KillMoment.AfterTheAnswer => [new() { Operation = operation, Fault = Fault.SlowAnswer(Long) }],
            _ => [],
        };
        sandbox.Faults = new() { Rules = [.. faults, new() { Fault = Fault.LostWebhook }] };
        var stuck = moment switch
        {
            KillMoment.BeforeAdding => "INSERT ON Outcomes",
            KillMoment.BeforeCompleting => "UPDATE OF CompletedAt ON Outcomes",
            KillMoment.AfterCompleting => "INSERT ON HandledNews",
            _ => null,
        };
        if (stuck is not null)
        {
            await books.ExecuteAsync($"{Endless} CREATE TRIGGER Stuck BEFORE {stuck} BEGIN SELECT Steps FROM Endless; END;");
        }
    }

    /// <summary>Whether the moment has come.</summary>
    public async Task<bool> HasComeAsync() => moment switch
    {
        KillMoment.AfterAdding => await KeptAsync() is { CompletedAt: null } && sandbox.Requests[^1].Path == "/users/getToken",
        KillMoment.AfterSending or KillMoment.AfterTheAnswer => Moved,
        KillMoment.BeforeCompleting => Moved && await books.IsBeingWrittenAsync() && await KeptAsync() is { CompletedAt: null },
        KillMoment.AfterCompleting => await KeptAsync() is { CompletedAt: not null } && await books.IsBeingWrittenAsync(),
        _ => await books.IsBeingWrittenAsync() && await KeptAsync() is null,
    };

    public async Task KillAsync(ShopProcess shop)
    {
        if (moment == KillMoment.AfterTheAnswer)
        {
            // It cannot write down that it has heard it.
            await using var held = await books.LockAsync();
            await sandbox.Clock.AdvanceAsync(Long);
            await Task.Delay(TimeSpan.FromMilliseconds(500));
            await shop.KillAsync();
        }
        else
        {
            await shop.KillAsync();
        }

        sandbox.Faults = new() { Rules = [new() { Fault = Fault.LostWebhook }] };
        await books.ExecuteAsync("DROP TRIGGER IF EXISTS Stuck");
        if (moment == KillMoment.AfterAdding)
        {
            await PassTimeAsync();
        }
    }

    /// <summary>Three hours, until somebody starts the shop again: what does not show by then has not happened, whichever clock is right.</summary>
    private async Task PassTimeAsync()
    {
        var away = TimeSpan.FromHours(3);
        var kept = (await KeptAsync())!.ToRecord();
        var earlier = JsonSerializer.Serialize(kept with
        {
            NotBefore = kept.NotBefore - away, NotAfter = kept.NotAfter - away, ServiceTime = kept.ServiceTime - away,
        });
        await books.UseAsync(shop => shop.Outcomes.ExecuteUpdateAsync(all => all.SetProperty(one => one.Record, earlier)));
    }

    private bool Moved => sandbox.Requests.Any(request => $"{request.Method} {request.Path}" == operation) && sandbox.Movements.Any(
        movement => operation.EndsWith("/cancel", StringComparison.Ordinal) ? movement.Amount < 0 : movement.Amount == Subscription.Price);

    private Task<KeptOutcome?> KeptAsync() => books.UseAsync(shop => shop.Outcomes.AsNoTracking().SingleOrDefaultAsync());
}
