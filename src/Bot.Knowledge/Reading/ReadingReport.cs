namespace Bot.Knowledge.Reading;

/// <param name="Read">Articles that were new or had changed.</param>
/// <param name="Unchanged">Articles that the library had already.</param>
/// <param name="Removed">Articles whose file is gone or has changed.</param>
/// <param name="Problems">Files that could not be read; all others were.</param>
public sealed record ReadingReport(int Read, int Unchanged, int Removed, IReadOnlyList<ReadingProblem> Problems);
