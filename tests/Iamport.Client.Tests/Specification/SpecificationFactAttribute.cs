namespace Iamport.Client.Tests.Specification;

/// <summary>A test that needs PortOne's own document, which this project does not contain.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SpecificationFactAttribute : FactAttribute
{
    public SpecificationFactAttribute()
    {
        if (!File.Exists(SpecificationDocument.File) && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = $"PortOne's document is not at {SpecificationDocument.File}; name its place in {SpecificationDocument.Variable}.";
        }
    }
}
