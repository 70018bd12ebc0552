namespace Bot.Knowledge.Reading;

/// <param name="Done">Articles read so far, of those that had to be read.</param>
/// <param name="Title">The one just read.</param>
public sealed record ReadingProgress(int Done, int Total, string Title);
