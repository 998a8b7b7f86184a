using QuickStart;

// Without arguments: the whole story against an i'mport in this process; nothing leaves the machine and no money moves.
return args switch
{
    [] => await Story.RunAsync(Customer.PayAsync, patience: TimeSpan.FromMinutes(2)),
    ["--open"] => await Story.RunAsync(Customer.InviteAPersonAsync, patience: Timeout.InfiniteTimeSpan, Customer.StayAsync),
    ["--live"] => await LiveCheck.RunAsync(),
    ["--help" or "-h"] => Usage(Console.Out, 0),
    [var first, ..] => Usage(Console.Error, 2, $"Not known here: {first}\n"),
};

static int Usage(TextWriter writer, int exitCode, string mistake = "")
{
    writer.WriteLine($"""
        {mistake}dotnet run --project samples/QuickStart             the story, start to end, against an in-process i'mport
        dotnet run --project samples/QuickStart -- --open   the same, but you pay in a browser, and the page stays up until you press a key
        dotnet run --project samples/QuickStart -- --live   token, reads and a link with your own keys; charges nothing
        """);
    return exitCode;
}
