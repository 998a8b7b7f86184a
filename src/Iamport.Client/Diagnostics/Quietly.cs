namespace Iamport.Client.Diagnostics;

/// <summary>Calls what belongs to the application and only watches: whatever it throws changes nothing.</summary>
internal static class Quietly
{
    public static void Tell<T>(T what, Action<T> tell)
    {
        try
        {
            tell(what);
        }
#pragma warning disable CA1031 // The one place where that is meant.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }

    /// <summary>The answer, or the default of its type when there is none.</summary>
    public static TResult? Ask<T, TResult>(T what, Func<T, TResult> ask)
    {
        TResult? answer = default;
        Tell((what, ask), asked => answer = asked.ask(asked.what));
        return answer;
    }
}
