using System.Diagnostics;
using Iamport.Client.Sandbox;

namespace QuickStart;

/// <summary>Whoever pays the link: a program that fills in the page's forms, or you.</summary>
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
        Console.WriteLine($"\n     Pay there with the test card {SandboxCards.Approved}; Ctrl+C ends the wait for you.\n");
        try
        {
            Process.Start(new ProcessStartInfo(link.ToString()) { UseShellExecute = true })?.Dispose();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return Task.FromResult("open it in a browser: this program found none");
        }

        return Task.FromResult("opened in your browser");
    }
}
