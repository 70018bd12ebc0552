using Bot.Knowledge.Reading;

namespace Bot.Reading;

/// <summary>Tells how reading goes on in lines of text, not more often than every two seconds.</summary>
internal sealed class ReadingLines(Action<string> progress, Action<string> problems, TimeProvider time) : IReadingListener
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private long _last = time.GetTimestamp();

    /// <summary>A short reading is over before the first line.</summary>
    public void Report(ReadingProgress value)
    {
        if (value.Done == value.Total)
        {
            return;
        }

        lock (_gate)
        {
            if (time.GetElapsedTime(_last) < Pause)
            {
                return;
            }

            _last = time.GetTimestamp();
        }

        progress($"Reading the articles: {value.Done} of {value.Total}. Questions are answered from what is ready.");
    }

    public void Report(ReadingProblem problem) => problems(problem.ToString());
}
