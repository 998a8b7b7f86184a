namespace Iamport.Client.Sandbox.Ledger;

/// <summary>Nothing was charged, given back or stored, for the reason in the message.</summary>
internal sealed class RefusalException(int status, int code, string message) : InvalidOperationException(message)
{
    public int Status => status;

    public int Code => code;

    public static RefusalException Business(string message) => new(200, 1, message);

    public static RefusalException Card(string message) => new(200, -1, message);

    public static RefusalException BadRequest(string message) => new(400, 1, message);

    /// <summary>The gateway said no, which some operations tell as a server error.</summary>
    public static RefusalException Gateway(string message) => new(500, -1, message);

    public static RefusalException NotFound(string message) => new(404, -1, message);
}
