using System.Text;

namespace Bot.Answers.Vectors;

/// <summary>
/// Cuts text into the pieces of a vocabulary so that their log probabilities add up to the most, as SentencePiece does for a
/// unigram model (Kudo 2018, arXiv:1804.10959).
/// </summary>
internal sealed class WordPieces
{
    private const char Separator = '\u2581';
    private const int Unknown = 0;
    private const int Reserved = 6;
    private const float UnknownScore = -30;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _pieces;
    private readonly IReadOnlyList<float> _scores;
    private readonly int _longest;

    /// <param name="pieces">By number; the first six are reserved and never found in a text.</param>
    public WordPieces(IReadOnlyList<string> pieces, IReadOnlyList<float> scores)
    {
        var byText = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = Reserved; i < pieces.Count; i++)
        {
            byText.TryAdd(pieces[i], i);
        }

        _pieces = byText.GetAlternateLookup<ReadOnlySpan<char>>();
        _scores = scores;
        _longest = pieces.Max(piece => piece.Length);
    }

    /// <returns>The numbers of the pieces, in text order; several unknown characters in a row are one.</returns>
    public List<int> Cut(string text)
    {
        var whole = string.Concat(text.EnumerateRunes()); // half a character cannot be normalised
        var input = Separator + whole.Normalize(NormalizationForm.FormKC).Replace(' ', Separator);
        var best = new float[input.Length + 1];
        var piece = new int[input.Length + 1];
        var from = new int[input.Length + 1];
        Array.Fill(best, float.NegativeInfinity, 1, input.Length);
        for (var start = 0; start < input.Length; start++)
        {
            Offer(start, start + 1, Unknown, UnknownScore);
            for (var end = start + 1; end <= Math.Min(input.Length, start + _longest); end++)
            {
                if (_pieces.TryGetValue(input.AsSpan(start, end - start), out var number))
                {
                    Offer(start, end, number, _scores[number]);
                }
            }
        }

        var cut = new List<int>();
        for (var end = input.Length; end > 0; end = from[end])
        {
            if (piece[end] != Unknown || cut.Count == 0 || cut[^1] != Unknown)
            {
                cut.Add(piece[end]);
            }
        }

        cut.Reverse();
        return cut;

        void Offer(int start, int end, int number, float score)
        {
            if (best[start] + score > best[end])
            {
                (best[end], piece[end], from[end]) = (best[start] + score, number, start);
            }
        }
    }
}
