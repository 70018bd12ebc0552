using System.Globalization;

namespace Bot.Benchmarks.Transports;

/// <summary>What was measured of one client.</summary>
internal sealed record TransportFigure
{
    public double PerSecond { get; init; }

    public double PerProcessorSecond { get; init; }

    public double BytesEach { get; init; }

    public double Megabytes { get; init; }

    public double StartMilliseconds { get; init; }

    /// <param name="builtIn">With which it is compared.</param>
    public void Print(TransportFigure builtIn)
    {
        Row("interactions a second", PerSecond, builtIn.PerSecond, "N0");
        Row("... of the client's processor time", PerProcessorSecond, builtIn.PerProcessorSecond, "N0");
        Row("kB allocated for an interaction", BytesEach / 1e3, builtIn.BytesEach / 1e3, "N1");
        Row("MB resident with 2,500 servers", Megabytes, builtIn.Megabytes, "N0");
        Row("ms from start to READY", StartMilliseconds, builtIn.StartMilliseconds, "N0");
    }

    private static void Row(string what, double figure, double builtIn, string format)
    {
        Figures.Row(what, figure.ToString(format, CultureInfo.InvariantCulture), $"{figure / builtIn:N2} x the built-in client");
    }
}
