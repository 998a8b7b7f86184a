using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>The shop, as a gateway shows it. ksnet's wallets want the business, inicis_jp the store.</summary>
/// <remarks>Its text (<see cref="ToString"/>) holds nothing: the owner is a person.</remarks>
public sealed partial record StoreDetails
{
    /// <summary>The business's name.</summary>
    [JsonPropertyName("businessName")]
    public string? BusinessName { get; init; }

    /// <summary>Its registration number, digits only.</summary>
    [JsonPropertyName("businessRegistrationNumber")]
    public string? BusinessRegistrationNumber { get; init; }

    /// <summary>The name of its head.</summary>
    [JsonPropertyName("ceoFullName")]
    public string? CeoFullName { get; init; }

    /// <summary>Its address.</summary>
    public string? Address { get; init; }

    /// <summary>Its telephone number.</summary>
    [JsonPropertyName("phoneNumber")]
    public string? PhoneNumber { get; init; }

    /// <summary>Its mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The store's name.</summary>
    [JsonPropertyName("storeName")]
    public string? StoreName { get; init; }

    /// <summary>The store's name in katakana.</summary>
    [JsonPropertyName("storeNameKana")]
    public string? StoreNameKana { get; init; }

    /// <summary>The store's name in Latin letters.</summary>
    [JsonPropertyName("storeNameEn")]
    public string? StoreNameEn { get; init; }

    /// <summary>The store's name in short.</summary>
    [JsonPropertyName("storeNameShort")]
    public string? StoreNameShort { get; init; }

    /// <summary>Who answers for it, such as "customer service".</summary>
    [JsonPropertyName("contactName")]
    public string? ContactName { get; init; }

    /// <summary>When it is open.</summary>
    [JsonPropertyName("openingHours")]
    public StoreOpeningHours? OpeningHours { get; init; }

    /// <summary>Nothing of the shop.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "StoreDetails { *** }";
}
