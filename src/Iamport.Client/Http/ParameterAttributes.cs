namespace Iamport.Client.Http;

// A parameter that is not in the path goes to the query of a GET or DELETE, and is a field of the JSON body of a POST or PUT.
// Its wire name is its own name in snake_case.

/// <summary>The parameter is the whole JSON body.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class BodyAttribute : Attribute;

/// <summary>The parameter goes to the query whatever the verb; a record gives one query value a property.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class QueryAttribute : Attribute;

/// <summary>The wire name, where it is not the snake_case form of the C# name.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class AliasAsAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
