namespace Iamport.Client.Sandbox.Faults;

internal enum FaultTarget
{
    Request,
    Charge,
    Webhook,
}
