namespace Iamport.Client.Sandbox.Pages.Checkout;

internal static class EnglishWindowTexts
{
    public static WindowTexts Create() => new()
    {
        Shop = "Sandbox shop",
        Close = "Close",
        Refuse = "Refuse (test)",
        KeyLead = "The card will be stored. Nothing is charged now.",
        RegisterKey = "Store it",
        Done = "Done",
        OpenSlip = "Open the deposit page in a new tab",
        BusyTitle = "Your payment is being processed",
        BusyText = "Please go back in a moment.",
        Back = "Go back",
        FinishedTitle = "Back to the shop",
        FinishedText = "You can close this window.",
        VerifyTitle = "Identity verification",
        VerifyLead = "Please enter the details of your own phone.",
        Name = "Name",
        Birthday = "Date of birth",
        BirthdayHint = "YYYYMMDD",
        Gender = "Gender",
        Male = "Male",
        Female = "Female",
        Carrier = "Carrier",
        BudgetCarrier = "Budget carrier (MVNO)",
        Phone = "Phone number",
        Verify = "Verify",
        RefuseVerification = "Refuse (test)",
    };
}
