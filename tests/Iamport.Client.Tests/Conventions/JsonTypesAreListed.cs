using Iamport.Client.Http.Answers;
using Iamport.Client.Serialization;
using Refit;

namespace Iamport.Client.Tests.Conventions;

public sealed class JsonTypesAreListed
{
    [Fact]
    public void Every_body_and_every_payload_of_an_operation_has_generated_json()
    {
        foreach (var (api, method, _) in CodeBase.Operations)
        {
            foreach (var body in method.GetParameters().Where(parameter => parameter.IsDefined(typeof(BodyAttribute), inherit: false)))
            {
                IamportJsonContext.Default.GetTypeInfo(body.ParameterType).Should().NotBeNull($"{api.Name}.{method.Name} sends it");
            }

            var payload = method.ReturnType.IsGenericType ? method.ReturnType.GetGenericArguments()[0] : typeof(NoPayload);
            var answer = api == typeof(IPaymentLinksApi) ? payload : typeof(Envelope<>).MakeGenericType(payload);
            IamportJsonContext.Default.GetTypeInfo(answer).Should().NotBeNull($"{api.Name}.{method.Name} reads it");
        }
    }
}
