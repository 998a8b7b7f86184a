using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Iamport.Client.Benchmarks.Ratios;

if (args is ["ratios"])
{
    await Figures.MeasureAsync();
}
else
{
    var reports = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "benchmarks");
    BenchmarkSwitcher.FromAssembly(typeof(Figures).Assembly).Run(args, DefaultConfig.Instance.WithArtifactsPath(Path.GetFullPath(reports)));
}
