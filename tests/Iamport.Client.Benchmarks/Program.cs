using BenchmarkDotNet.Running;
using Iamport.Client.Benchmarks.Ratios;

if (args is ["ratios"])
{
    await Figures.MeasureAsync();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Figures).Assembly).Run(args);
}
