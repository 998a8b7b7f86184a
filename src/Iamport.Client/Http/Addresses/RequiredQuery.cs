namespace Iamport.Client.Http.Addresses;

/// <summary>Refuses a request whose required query value was null: written as an address, it is merely not there.</summary>
internal static class RequiredQuery
{
    public static void ThrowIfMissing(Uri address, Operation operation)
    {
        foreach (var (parameter, name) in operation.RequiredQuery)
        {
            var query = address.Query;
            var isThere = name is null
                ? query.Length > 1
                : query.Contains($"?{name}=", StringComparison.Ordinal) || query.Contains($"&{name}=", StringComparison.Ordinal);
            if (!isThere)
            {
                throw new ArgumentNullException(parameter);
            }
        }
    }
}
