using QuickStart;

// Without arguments: the whole story against an i'mport in this process; nothing leaves the machine and no money moves.
return args switch
{
    [] => await Story.RunAsync(Customer.PayAsync, patience: TimeSpan.FromMinutes(2)),
    ["--open"] => await Story.RunAsync(Customer.InviteAPersonAsync, patience: Timeout.InfiniteTimeSpan),
    ["--live"] => await LiveCheck.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("""
        dotnet run --project samples/QuickStart             the story, start to end, against an in-process i'mport
        dotnet run --project samples/QuickStart -- --open   the same, but the page stays up until you have paid in a browser
        dotnet run --project samples/QuickStart -- --live   token, reads and a link with your own keys; charges nothing
        """);
    return 2;
}
