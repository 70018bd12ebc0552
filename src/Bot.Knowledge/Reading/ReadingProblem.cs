namespace Bot.Knowledge.Reading;

/// <summary>Why a file, or a part of it, could not be read.</summary>
/// <param name="File">Its full path.</param>
/// <param name="Line">From 1.</param>
/// <param name="Message">What is wrong and what to do, for the operator.</param>
public sealed record ReadingProblem(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
