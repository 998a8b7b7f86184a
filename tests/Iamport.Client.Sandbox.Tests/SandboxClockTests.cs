namespace Iamport.Client.Sandbox.Tests;

public sealed class SandboxClockTests
{
    [Fact]
    public async Task Moving_ahead_waits_for_a_timer_that_real_time_has_fired_meanwhile()
    {
        await using var merchant = await Merchant.StartAsync();
        using var started = new ManualResetEventSlim();
        using var released = new ManualResetEventSlim();
        var isDone = false;
        await using var timer = merchant.Sandbox.Clock.CreateTimer(
            _ =>
            {
                started.Set();
                released.Wait();
                isDone = true;
            },
            null,
            TimeSpan.FromMilliseconds(1),
            Timeout.InfiniteTimeSpan);
        started.Wait(TimeSpan.FromMinutes(2)).Should().BeTrue();

        var advance = merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(1));
        var wasEarly = advance.IsCompleted;
        released.Set();
        await advance;

        (wasEarly, isDone).Should().Be((false, true));
    }

    [Fact]
    public async Task It_starts_where_it_is_told_and_moves_ahead()
    {
        var start = new DateTimeOffset(2030, 1, 31, 9, 0, 0, TimeSpan.FromHours(9));
        await using var sandbox = await IamportSandbox.StartAsync(new IamportSandboxOptions { StartTime = start });
        var before = sandbox.Clock.GetTimestamp();

        await sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(1));

        sandbox.Clock.GetUtcNow().Should().BeOnOrAfter(start.AddDays(1)).And.BeBefore(start.AddDays(1).AddMinutes(5));
        sandbox.Clock.GetElapsedTime(before).Should().BeGreaterThanOrEqualTo(TimeSpan.FromDays(1));
        await sandbox.Clock.Invoking(static clock => clock.AdvanceAsync(TimeSpan.FromTicks(-1)))
            .Should().ThrowAsync<ArgumentOutOfRangeException>();
    }

    [Fact]
    public async Task Timers_fire_in_order_as_it_passes_them()
    {
        await using var sandbox = await IamportSandbox.StartAsync();
        var fired = new List<string>();
        await using var late = sandbox.Clock.CreateTimer(_ => fired.Add("late"), null, TimeSpan.FromHours(2), Timeout.InfiniteTimeSpan);
        await using var often = sandbox.Clock.CreateTimer(_ => fired.Add("often"), null, TimeSpan.FromHours(1), TimeSpan.FromHours(3));
        await using var never = sandbox.Clock.CreateTimer(_ => fired.Add("never"), null, Timeout.InfiniteTimeSpan, TimeSpan.Zero);
        var gone = sandbox.Clock.CreateTimer(_ => fired.Add("gone"), null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        await gone.DisposeAsync();

        await sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(8));

        fired.Should().Equal("often", "late", "often", "often");
    }

    [Fact]
    public async Task Timers_fire_in_real_time_too()
    {
        await using var sandbox = await IamportSandbox.StartAsync();

        await Task.Delay(TimeSpan.FromMilliseconds(30), sandbox.Clock);
        var longWait = Task.Delay(TimeSpan.FromDays(45), sandbox.Clock);
        longWait.IsCompleted.Should().BeFalse();
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(46));

        await longWait;
    }

    [Fact]
    public async Task What_is_left_of_a_wait_after_a_leap_is_shorter_in_real_time_too()
    {
        await using var sandbox = await IamportSandbox.StartAsync();
        var wait = Task.Delay(TimeSpan.FromDays(1), sandbox.Clock);

        await sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(1) - TimeSpan.FromMilliseconds(500));

        await wait.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_wait_that_begins_in_a_leap_never_ends_later_than_that()
    {
        await using var sandbox = await IamportSandbox.StartAsync();
        var waits = Task.Run(async () =>
        {
            for (var minute = 0; minute < 10; minute++)
            {
                await Task.Delay(TimeSpan.FromMinutes(1), sandbox.Clock);
            }
        });

        await sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(12));

        await waits.WaitAsync(TimeSpan.FromSeconds(30));
    }
}
