namespace Iamport.Client.Tests.Conventions;

public sealed class FilesAndFoldersStaySmall
{
    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        All().Where(file => File.ReadLines(file).Count() > 300).Select(CodeBase.Relative).Should().BeEmpty();

    [Fact]
    public void No_folder_of_the_packages_holds_more_than_20_files() =>
        CodeBase.Sources("src").GroupBy(Path.GetDirectoryName).Where(folder => folder.Count() > 20)
            .Select(folder => CodeBase.Relative(folder.Key!)).Should().BeEmpty();

    private static IEnumerable<string> All() => CodeBase.Sources("src").Concat(CodeBase.Sources("tests")).Concat(CodeBase.Sources("samples"));
}
