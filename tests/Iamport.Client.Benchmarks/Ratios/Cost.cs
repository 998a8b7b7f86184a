namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>What one call costs: nanoseconds on the clock, nanoseconds of the process on its processors, and bytes.</summary>
internal readonly record struct Cost(double Time, double Processor, double Bytes);
