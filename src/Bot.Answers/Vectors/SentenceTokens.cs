using Bot.Answers.Ask.Retrieval;

namespace Bot.Answers.Vectors;

/// <summary>The word pieces of a sentence behind the title of its article.</summary>
/// <param name="Pieces">Between the marks of begin and end; those of words that are too many are left out.</param>
/// <param name="Words">The first and the last piece of each word; fewer than there are words where the sentence is too long.</param>
internal sealed record SentenceTokens(IReadOnlyList<int> Pieces, IReadOnlyList<(int First, int Last)> Words)
{
    public static SentenceTokens Of(Candidate candidate)
    {
        var encoder = SentenceEncoder.English;
        var (sentence, cut, places) = (candidate.Passage, new List<int> { encoder.Pieces.Begin }, new List<(int First, int Last)>());
        encoder.Pieces.Cut($"{sentence.ArticleTitle}: ", cut);
        var at = 0;
        foreach (var word in candidate.Words)
        {
            encoder.Pieces.Cut(sentence.Text[at..word.Span.Start], cut);
            var first = cut.Count;
            encoder.Pieces.Cut(word.Text, cut);
            if (cut.Count >= encoder.MostPieces)
            {
                cut.RemoveRange(first, cut.Count - first);
                break;
            }

            places.Add((first, Math.Max(first, cut.Count - 1)));
            at = word.Span.End;
        }

        cut.RemoveRange(Math.Min(cut.Count, encoder.MostPieces - 1), Math.Max(0, cut.Count - encoder.MostPieces + 1));
        cut.Add(encoder.Pieces.End);
        return new SentenceTokens(cut, places);
    }
}
