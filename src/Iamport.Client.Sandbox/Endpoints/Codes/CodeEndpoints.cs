using System.Text.Json;
using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.Codes;

namespace Iamport.Client.Sandbox.Endpoints.Codes;

/// <summary>The tables of card companies and banks, which are the same for every merchant.</summary>
internal static class CodeEndpoints
{
    public static void Map(Routes routes)
    {
        routes.Core("GET", "/cards", static _ => List(CodeTables.CardCompanies));
        routes.Core("GET", "/cards/{card_standard_code}", static call => Find(CodeTables.CardCompanies, call.Route("card_standard_code")));
        routes.Core("GET", "/banks", static _ => List(CodeTables.Banks));
        routes.Core("GET", "/banks/{bank_standard_code}", static call => Find(CodeTables.Banks, call.Route("bank_standard_code")));
    }

    private static Answer List(IReadOnlyList<(string Code, string Name)> table) => Answer.Success(writer => writer.WriteList(table, Write));

    private static Answer Find(IReadOnlyList<(string Code, string Name)> table, string code) =>
        table.FirstOrDefault(entry => entry.Code == code) is { Code: not null } found
            ? Answer.Success(writer => Write(writer, found))
            : throw RefusalException.NotFound("해당 코드의 금융기관이 없습니다.");

    private static void Write(Utf8JsonWriter writer, (string Code, string Name) entry)
    {
        writer.WriteStartObject();
        writer.WriteString("code", entry.Code);
        writer.WriteString("name", entry.Name);
        writer.WriteEndObject();
    }
}
