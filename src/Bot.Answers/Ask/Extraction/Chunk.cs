using Bot.Articles;
using Bot.Articles.Dates;

namespace Bot.Answers.Ask.Extraction;

internal enum ChunkKind
{
    Person,
    Name,
    Date,
    Number,
    Quote,
    Nouns,
    Clause,
}

/// <summary>A piece of a sentence that can be an answer.</summary>
/// <param name="Span">In the sentence.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Display">What people are shown where that is more than the piece says: the full name, the resolved date.</param>
internal sealed record Chunk(ChunkKind Kind, TextSpan Span, int First, int Last, string? Display = null, EdtfDate? Date = null)
{
    public WordRun Run => new(First, Last);
}
