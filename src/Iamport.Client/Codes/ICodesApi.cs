using Refit;

namespace Iamport.Client;

/// <summary>The tables of card companies and banks, by the codes of the clearing institute (KFTC) that payments carry.</summary>
public interface ICodesApi : IIamportApi
{
    /// <summary>Lists the card companies; nothing is charged. <c>GET /cards</c></summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The card companies with their names.</returns>
    /// <exception cref="IamportApiException">The service refused.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/cards")]
    Task<IReadOnlyList<StandardCode>> ListCardCompaniesAsync(CancellationToken cancellationToken = default);

    /// <summary>Finds the name of one card company; nothing is charged. <c>GET /cards/{card_standard_code}</c></summary>
    /// <param name="cardStandardCode">The card company.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The card company, or null when the table does not have it.</returns>
    /// <exception cref="ArgumentException">The code is empty; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused for another reason than that there is none.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/cards/{cardStandardCode}")]
    Task<StandardCode?> FindCardCompanyAsync(CardCompany cardStandardCode, CancellationToken cancellationToken = default);

    /// <summary>Lists the banks; nothing is charged. <c>GET /banks</c></summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The banks with their names.</returns>
    /// <exception cref="IamportApiException">The service refused.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/banks")]
    Task<IReadOnlyList<StandardCode>> ListBanksAsync(CancellationToken cancellationToken = default);

    /// <summary>Finds the name of one bank; nothing is charged. <c>GET /banks/{bank_standard_code}</c></summary>
    /// <param name="bankStandardCode">The bank.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The bank, or null when the table does not have it.</returns>
    /// <exception cref="ArgumentException">The code is empty; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused for another reason than that there is none.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/banks/{bankStandardCode}")]
    Task<StandardCode?> FindBankAsync(BankCode bankStandardCode, CancellationToken cancellationToken = default);
}
