using Iamport.Client.Sandbox;

namespace QuickStart;

/// <summary>Whoever pays the link: a program that fills in the page's form, or you.</summary>
internal static class Customer
{
    public static async Task<string> PayAsync(Uri link)
    {
        using var browser = new HttpClient();
        using var form = new FormUrlEncodedContent([new("card_number", SandboxCards.Approved)]);
        using var answer = await browser.PostAsync(new Uri($"{link}/methods/0"), form);
        Report.Expect(answer.IsSuccessStatusCode, "the page takes the card");
        return "paid by card";
    }

    public static Task<string> InviteAPersonAsync(Uri link)
    {
        Console.WriteLine($"\n     Open  {link}  in a browser and pay with the test card {SandboxCards.Approved}. Ctrl+C ends the wait.\n");
        return Task.FromResult("waits for you");
    }

    /// <summary>Keeps the pages up until somebody has looked at them.</summary>
    public static async Task StayAsync()
    {
        Console.WriteLine("\nThe pages stay up until you press a key.");
        if (Console.IsInputRedirected)
        {
            await Console.In.ReadLineAsync();
        }
        else
        {
            Console.ReadKey(intercept: true);
        }
    }
}
