using System.Runtime.CompilerServices;

namespace Iamport.Client.TrimApp;

/// <summary>Judges an answer; what does not hold is told in the words of the program itself.</summary>
internal static class Expect
{
    public static void That(bool holds, [CallerArgumentExpression(nameof(holds))] string expression = "")
    {
        if (!holds)
        {
            throw new InvalidOperationException($"not as expected: {expression}");
        }
    }
}
