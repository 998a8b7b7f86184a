namespace Iamport.Client.Generators.Tests;

public class ObjectGraphTests
{
    [Fact]
    public void A_forbidden_object_is_found_however_deep_it_is()
    {
        var root = Tuple.Create(new[] { Tuple.Create((object)1.5m), Tuple.Create((object)"text") });

        ObjectGraph.PathsTo(root, value => value is decimal).Should().Equal("Tuple`1.m_Item1[].m_Item1");
    }
}
