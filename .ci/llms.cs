using System.Text;
using System.Text.RegularExpressions;

// Makes llms.txt (what there is to read) and llms-full.txt (all of it) of the texts that people read.
var site = args[0];
var root = Environment.CurrentDirectory;
var pages = Directory.EnumerateFiles(Path.Combine(root, "samples", "Guides", "en"), "*.md").Where(static page => !page.EndsWith("README.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
var readme = File.ReadAllText(Path.Combine(root, "README.md"));
var index = new StringBuilder("# Iamport.Client\n\n> ").Append(Paragraph(readme).ReplaceLineEndings(" ")).Append("\n\n## Guides\n\n");
var whole = new StringBuilder(readme);
foreach (var page in pages)
{
    var text = File.ReadAllText(page);
    index.Append("- [").Append(text.Split('\n')[0].TrimStart('#', ' ')).Append("](en/").Append(Path.GetFileNameWithoutExtension(page)).Append(".html): ")
        .Append(Sentence(Paragraph(text))).Append('\n');
    whole.Append('\n').Append(text);
}

index.Append("\n## API\n\n- [Reference](reference/Iamport.Client.html): every type and member\n- [All texts in one](llms-full.txt)\n");
Directory.CreateDirectory(site);
File.WriteAllText(Path.Combine(site, "llms.txt"), index.ToString());
File.WriteAllText(Path.Combine(site, "llms-full.txt"), Regex.Replace(whole.ToString(), "<!--.*?-->\n", ""));
Console.WriteLine($"{pages.Length} guides in llms.txt");

// The first that says something: a heading or a link to the other language does not.
static string Paragraph(string text) => text.Split("\n\n").First(static part => char.IsLetter(part[0])).Trim();

static string Sentence(string paragraph) => Regex.Match(paragraph.ReplaceLineEndings(" "), @"^.*?[.](?=\s|$)").Value is { Length: > 0 } first ? first : paragraph;
