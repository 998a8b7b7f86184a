using Microsoft.Extensions.Options;

namespace Iamport.Client.Resilience;

/// <summary>Settings of which there are none: checking them at the start of the host builds the chain of handlers, or says why it cannot be.</summary>
internal sealed class HandlerChainCheck
{
    internal sealed class Validator(IServiceProvider services) : IValidateOptions<HandlerChainCheck>
    {
        public ValidateOptionsResult Validate(string? name, HandlerChainCheck options)
        {
            try
            {
                HandlerChain.Of(name!, services);
                return ValidateOptionsResult.Success;
            }
            catch (InvalidOperationException exception)
            {
                return ValidateOptionsResult.Fail(exception.Message);
            }
        }
    }
}
