using System.Numerics;
using Bot.Articles.People.Lists;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Tagging;

/// <summary>
/// The features of one word of a run, as rows of the model. Adding, removing or reordering one means training again.
/// </summary>
internal ref struct FeatureExtractor(ArticleWords words, DocumentEvidence document)
{
    /// <summary>A multiple of eight.</summary>
    public const int Most = 192;

    private static readonly TokenLook Edge = new(new Token(0, 0, 7, 7, WordClasses.None, Shape.Punctuation));

    private readonly ReadOnlySpan<Token> _tokens = words.Tokens;
    private readonly FeatureRows _features = new();
    private TokenLook _word;
    private TokenLook _before;
    private TokenLook _before2;
    private TokenLook _after;
    private TokenLook _after2;

    /// <returns>The number of rows filled.</returns>
    /// <param name="first">The first token of the run, <paramref name="end"/> the one behind its last.</param>
    /// <param name="rows">Of length <see cref="Most"/>.</param>
    public int Fill(int at, int first, int end, in SentenceWords sentence, Span<int> rows)
    {
        _features.Clear();
        _word = new TokenLook(_tokens[at]);
        _before = Look(at - 1, sentence);
        _before2 = Look(at - 2, sentence);
        _after = Look(at + 1, sentence);
        _after2 = Look(at + 2, sentence);
        Words();
        Letters(_tokens[at]);
        Classes();
        Clusters();
        Run(at, first, end, sentence);
        Document(at, first, end);
        return _features.Fill(rows);
    }

    private readonly TokenLook Look(int at, in SentenceWords sentence) => at >= sentence.First && at < sentence.End ? new TokenLook(_tokens[at]) : Edge;

    private readonly void Words()
    {
        Add(1);
        Add(_word.Exact);
        Add(_word.Lower);
        Add(_before.Lower);
        Add(_after.Lower);
        Add(_before2.Lower);
        Add(_after2.Lower);
        Add(WordHash.Mix(_before.Lower, _word.Exact));
        Add(WordHash.Mix(_word.Exact, _after.Lower));
        Add(WordHash.Mix(_before.Lower, _after.Lower));
        Add(WordHash.Mix(_before2.Lower, _before.Lower));
        Add(WordHash.Mix(_after.Lower, _after2.Lower));
    }

    private readonly void Letters(in Token word)
    {
        var letters = words.Text.AsSpan(word.Start, word.Length);
        for (var length = 2; length <= 4; length++)
        {
            Add(length <= letters.Length ? WordHash.OfLower(letters[..length]) : 0);
            Add(length <= letters.Length ? WordHash.OfLower(letters[^length..]) : 0);
        }

        Add(_word.Shape);
        Add((_before.Shape << 8) | _word.Shape);
        Add((_word.Shape << 8) | _after.Shape);
        Add((_before.Shape << 16) | (_word.Shape << 8) | _after.Shape);
        Add((uint)Math.Min(word.Length, 12));
    }

    private readonly void Classes()
    {
        AddEach(_word.Classes);
        AddEach(_before.Classes);
        AddEach(_after.Classes);
        Add(_word.Classes);
        Add(_before.Classes);
        Add(_after.Classes);
        Add(WordHash.Mix(_before.Classes, _word.Classes));
        Add(WordHash.Mix(_word.Classes, _after.Classes));
        Add(WordHash.Mix(_word.Classes, _before.Lower));
        Add(WordHash.Mix(_word.Classes, _after.Lower));
        Add(WordHash.Mix(_before.Coarse, WordHash.Mix(_word.Coarse, _after.Coarse)));
        Add(WordHash.Mix(_before2.Coarse, WordHash.Mix(_before.Coarse, _word.Coarse)));
        Add(WordHash.Mix(_word.Coarse, WordHash.Mix(_after.Coarse, _after2.Coarse)));
        Add(WordHash.Mix(_before.Lower, WordHash.Mix(_word.Coarse, _after.Lower)));
    }

    private readonly void Clusters()
    {
        Add(_word.Cluster);
        Add(_before.Cluster);
        Add(_before2.Cluster);
        Add(_after.Cluster);
        Add(_after2.Cluster);
        Add(_word.Group);
        Add(_before.Group);
        Add(_after.Group);
        Add(WordHash.Mix(_before.Group, _word.Group));
        Add(WordHash.Mix(_word.Group, _after.Group));
        Add(WordHash.Mix(WordHash.Mix(_before.Group, _word.Group), _after.Group));
        Add(WordHash.Mix(_word.Coarse, _word.Group));
        Add(WordHash.Mix(WordHash.Mix(_before.Cluster, _after.Cluster), _word.Coarse));
    }

    private readonly void Run(int at, int first, int end, in SentenceWords sentence)
    {
        var length = (uint)Math.Min(end - first, 5);
        var fromStart = (uint)Math.Min(at - first, 3);
        var fromEnd = (uint)Math.Min(end - 1 - at, 3);
        var place = (fromStart << 8) | (fromEnd << 4) | length;
        var atSentenceStart = first == sentence.First ? 1u : 0u;
        var outer = Look(first - 1, sentence);
        var outer2 = Look(first - 2, sentence);
        var behind = Look(end, sentence);
        var behind2 = Look(end + 1, sentence);
        var head = new TokenLook(_tokens[end - 1]);
        var lead = new TokenLook(_tokens[first]);
        var ends = WordHash.Mix(lead.Coarse, head.Coarse);
        Add(place);
        Add(WordHash.Mix(place, atSentenceStart));
        Add(WordHash.Mix(atSentenceStart, _word.Classes));
        Add(WordHash.Mix(place, _word.Coarse));
        Add(head.Lower);
        Add(lead.Lower);
        Add(head.Classes);
        Add(lead.Classes);
        Add(WordHash.Mix(lead.Classes, head.Classes));
        Add(outer.Lower);
        Add(behind.Lower);
        Add(WordHash.Mix(outer.Lower, behind.Lower));
        Add(WordHash.Mix(outer2.Lower, outer.Lower));
        Add(WordHash.Mix(behind.Lower, behind2.Lower));
        Add(WordHash.Mix(outer.Coarse, WordHash.Mix(place, behind.Coarse)));
        Add(WordHash.Mix(ends, WordHash.Mix(place, behind.Lower)));
        Add(WordHash.Mix(ends, WordHash.Mix(place, outer.Lower)));
        var pattern = 0u;
        for (var i = first; i < Math.Min(end, first + 5); i++)
        {
            pattern = WordHash.Mix(pattern, new TokenLook(_tokens[i]).Coarse);
        }

        Add(WordHash.Mix(pattern, place));
        Add(head.Cluster);
        Add(WordHash.Mix(head.Cluster, place));
        Add(WordHash.Mix(lead.Group, WordHash.Mix(head.Group, length)));
        Add(WordHash.Mix(outer.Cluster, place));
        Add(WordHash.Mix(behind.Cluster, place));
        Add(WordHash.Mix(outer.Group, WordHash.Mix(_word.Group, behind.Group)));
        Add(at + 1 < end ? (uint)Lexicon.Default[WordHash.Of(Text(at, at + 2))] : 0);
        Add(at > first ? (uint)Lexicon.Default[WordHash.Of(Text(at - 1, at + 1))] : 0);
    }

    private readonly void Document(int at, int first, int end)
    {
        var evidence = (uint)document.Of(_tokens[at], out var count);
        var often = (uint)BitOperations.Log2((uint)Math.Min(count, 16) + 1);
        var alone = end - first == 1 ? 1u : 0u;
        AddEach(evidence);
        Add(evidence);
        Add(WordHash.Mix(often, alone));
        _features.AddEach((evidence << 1) | alone, none: alone == 0);
        Add(WordHash.Mix(evidence & (uint)(Evidence.BehindGivenName | Evidence.BehindInitial | Evidence.BehindTitle | Evidence.BehindThe
            | Evidence.BehindPlacePreposition | Evidence.BeforePersonVerb), alone));
        Add(at == end - 1 ? evidence : (uint)document.Of(_tokens[end - 1], out _));
        Add(at == first ? evidence : (uint)document.Of(_tokens[first], out _));
        Add(WordHash.Mix(evidence, _word.Coarse));
        Add(WordHash.Mix(_before.Coarse, WordHash.Mix(evidence & 0x3FF, _after.Coarse)));
    }

    private readonly ReadOnlySpan<char> Text(int from, int to) =>
        words.Text.AsSpan(_tokens[from].Start, _tokens[to - 1].End - _tokens[from].Start);

    private readonly void Add(uint value) => _features.Add(value);

    private readonly void AddEach(uint bits) => _features.AddEach(bits);
}
