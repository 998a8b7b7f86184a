using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Iamport.Client.Benchmarks.Ratios;

switch (args)
{
    case ["ratios"]:
        await Figures.MeasureAsync();
        break;
    case ["first-call", var other]:
        await FirstCall.CompareAsync(other, rounds: 40);
        break;
    case ["first-call", var other, var rounds]:
        await FirstCall.CompareAsync(other, int.Parse(rounds, null));
        break;
    default:
        var reports = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "benchmarks");
        var config = DefaultConfig.Instance.WithArtifactsPath(Path.GetFullPath(reports));
        BenchmarkSwitcher.FromAssembly(typeof(Figures).Assembly).Run(args, config);
        break;
}
