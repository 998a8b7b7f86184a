using System.ComponentModel.DataAnnotations;

namespace MerchantShop.Pages;

/// <summary>Who buys, as typed into a form.</summary>
public sealed class Buyer
{
    [Required, StringLength(30)]
    public string Name { get; set; } = "";

    [Required, RegularExpression(@"^[0-9+\- ]{8,20}$")]
    public string Tel { get; set; } = "";
}
