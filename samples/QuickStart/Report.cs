using Iamport.Client;

namespace QuickStart;

/// <summary>Prints each step as a line of a table, and keeps whether all gave what they should.</summary>
internal sealed class Report
{
    private int _steps;
    private bool _failed;

    public Report() => Console.WriteLine($"  #  {"step",-38}{"call",-28}what came back\n{new string('-', 110)}");

    public static void Expect(bool condition, string what)
    {
        if (!condition)
        {
            throw new InvalidOperationException($"expected: {what}");
        }
    }

    public static async Task<IamportApiException> RefusedAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (IamportApiException refusal)
        {
            return refusal;
        }

        throw new InvalidOperationException("expected: a refusal");
    }

    /// <summary>After a step that failed the others are not tried: each builds on the one before.</summary>
    public async Task StepAsync(string what, string call, Func<Task<string>> step)
    {
        if (_failed)
        {
            return;
        }

        string result;
        try
        {
            result = await step();
        }
        catch (Exception exception) when (exception is IamportException or InvalidOperationException or ArgumentException or TimeoutException)
        {
            _failed = true;
            result = $"FAILED: {exception.Message}";
        }

        Console.WriteLine($"{++_steps,3}  {what,-38}{call,-28}{result}");
    }

    public int Finish()
    {
        Console.WriteLine(_failed ? "\nThe last step did not give what it should." : $"\nAll {_steps} steps gave what they should.");
        return _failed ? 1 : 0;
    }
}
