using System.Numerics;
using Bot.Articles.People.Lists;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Tagging;

/// <summary>
/// The features of one word of a run, as rows of the model. Adding, removing or reordering one means training again.
/// </summary>
internal ref struct FeatureExtractor(ArticleWords words, DocumentEvidence document)
{
    public const int Most = 192;

    private readonly ReadOnlySpan<Token> _tokens = words.Tokens;
    private Span<int> _rows;
    private int _count;
    private uint _template;

    /// <returns>The number of rows filled.</returns>
    /// <param name="first">The first token of the run, <paramref name="end"/> the one behind its last.</param>
    public int Fill(int at, int first, int end, in SentenceWords sentence, Span<int> rows)
    {
        _rows = rows;
        _count = 0;
        _template = 0;
        var edge = new Token(0, 0, 7, 7, WordClasses.None, Shape.Punctuation);
        ref readonly var word = ref _tokens[at];
        var before = at > sentence.First ? _tokens[at - 1] : edge;
        var before2 = at > sentence.First + 1 ? _tokens[at - 2] : edge;
        var after = at + 1 < sentence.End ? _tokens[at + 1] : edge;
        var after2 = at + 2 < sentence.End ? _tokens[at + 2] : edge;
        Words(word, before, before2, after, after2);
        Letters(word, before, after);
        Classes(word, before, before2, after, after2);
        Clusters(word, before, before2, after, after2);
        Run(at, first, end, sentence, edge);
        Document(at, first, end, word, before, after);
        return _count;
    }

    private void Words(in Token word, in Token before, in Token before2, in Token after, in Token after2)
    {
        Add(1);
        Add(word.Exact);
        Add(word.Lower);
        Add(before.Lower);
        Add(after.Lower);
        Add(before2.Lower);
        Add(after2.Lower);
        Add(WordHash.Mix(before.Lower, word.Exact));
        Add(WordHash.Mix(word.Exact, after.Lower));
        Add(WordHash.Mix(before.Lower, after.Lower));
        Add(WordHash.Mix(before2.Lower, before.Lower));
        Add(WordHash.Mix(after.Lower, after2.Lower));
    }

    private void Letters(in Token word, in Token before, in Token after)
    {
        var letters = words.Text.AsSpan(word.Start, word.Length);
        for (var length = 2; length <= 4; length++)
        {
            Add(length <= letters.Length ? WordHash.OfLower(letters[..length]) : 0);
            Add(length <= letters.Length ? WordHash.OfLower(letters[^length..]) : 0);
        }

        Add((uint)word.Shape);
        Add(((uint)before.Shape << 8) | (uint)word.Shape);
        Add(((uint)word.Shape << 8) | (uint)after.Shape);
        Add(((uint)before.Shape << 16) | ((uint)word.Shape << 8) | (uint)after.Shape);
        Add((uint)Math.Min(word.Length, 12));
    }

    private void Classes(in Token word, in Token before, in Token before2, in Token after, in Token after2)
    {
        AddEach((uint)word.Classes);
        AddEach((uint)before.Classes);
        AddEach((uint)after.Classes);
        var kind = (uint)word.Classes;
        var kindBefore = (uint)before.Classes;
        var kindAfter = (uint)after.Classes;
        Add(kind);
        Add(kindBefore);
        Add(kindAfter);
        Add(WordHash.Mix(kindBefore, kind));
        Add(WordHash.Mix(kind, kindAfter));
        Add(WordHash.Mix(kind, before.Lower));
        Add(WordHash.Mix(kind, after.Lower));
        Add(WordHash.Mix(Coarse(before), WordHash.Mix(Coarse(word), Coarse(after))));
        Add(WordHash.Mix(Coarse(before2), WordHash.Mix(Coarse(before), Coarse(word))));
        Add(WordHash.Mix(Coarse(word), WordHash.Mix(Coarse(after), Coarse(after2))));
        Add(WordHash.Mix(before.Lower, WordHash.Mix(Coarse(word), after.Lower)));
    }

    private void Clusters(in Token word, in Token before, in Token before2, in Token after, in Token after2)
    {
        Add(word.Cluster);
        Add(before.Cluster);
        Add(before2.Cluster);
        Add(after.Cluster);
        Add(after2.Cluster);
        Add(Group(word));
        Add(Group(before));
        Add(Group(after));
        Add(WordHash.Mix(Group(before), Group(word)));
        Add(WordHash.Mix(Group(word), Group(after)));
        Add(WordHash.Mix(WordHash.Mix(Group(before), Group(word)), Group(after)));
        Add(WordHash.Mix(Coarse(word), Group(word)));
        Add(WordHash.Mix(WordHash.Mix(before.Cluster, after.Cluster), Coarse(word)));
    }

    private void Run(int at, int first, int end, in SentenceWords sentence, in Token edge)
    {
        var length = (uint)Math.Min(end - first, 5);
        var fromStart = (uint)Math.Min(at - first, 3);
        var fromEnd = (uint)Math.Min(end - 1 - at, 3);
        var place = (fromStart << 8) | (fromEnd << 4) | length;
        var atSentenceStart = first == sentence.First ? 1u : 0u;
        var outer = first > sentence.First ? _tokens[first - 1] : edge;
        var outer2 = first > sentence.First + 1 ? _tokens[first - 2] : edge;
        var behind = end < sentence.End ? _tokens[end] : edge;
        var behind2 = end + 1 < sentence.End ? _tokens[end + 1] : edge;
        ref readonly var word = ref _tokens[at];
        ref readonly var head = ref _tokens[end - 1];
        ref readonly var lead = ref _tokens[first];
        Add(place);
        Add(WordHash.Mix(place, atSentenceStart));
        Add(WordHash.Mix(atSentenceStart, (uint)word.Classes));
        Add(WordHash.Mix(place, Coarse(word)));
        Add(head.Lower);
        Add(lead.Lower);
        Add((uint)head.Classes);
        Add((uint)lead.Classes);
        Add(WordHash.Mix((uint)lead.Classes, (uint)head.Classes));
        Add(outer.Lower);
        Add(behind.Lower);
        Add(WordHash.Mix(outer.Lower, behind.Lower));
        Add(WordHash.Mix(outer2.Lower, outer.Lower));
        Add(WordHash.Mix(behind.Lower, behind2.Lower));
        Add(WordHash.Mix(Coarse(outer), WordHash.Mix(place, Coarse(behind))));
        Add(WordHash.Mix(WordHash.Mix(Coarse(lead), Coarse(head)), WordHash.Mix(place, behind.Lower)));
        Add(WordHash.Mix(WordHash.Mix(Coarse(lead), Coarse(head)), WordHash.Mix(place, outer.Lower)));
        var pattern = 0u;
        for (var i = first; i < Math.Min(end, first + 5); i++)
        {
            pattern = WordHash.Mix(pattern, Coarse(_tokens[i]));
        }

        Add(WordHash.Mix(pattern, place));
        Add(head.Cluster);
        Add(WordHash.Mix(head.Cluster, place));
        Add(WordHash.Mix(Group(lead), WordHash.Mix(Group(head), length)));
        Add(WordHash.Mix(outer.Cluster, place));
        Add(WordHash.Mix(behind.Cluster, place));
        Add(WordHash.Mix(Group(outer), WordHash.Mix(Group(word), Group(behind))));
        Add(at + 1 < end ? (uint)Lexicon.Default[WordHash.Of(Text(at, at + 2))] : 0);
        Add(at > first ? (uint)Lexicon.Default[WordHash.Of(Text(at - 1, at + 1))] : 0);
    }

    private void Document(int at, int first, int end, in Token word, in Token before, in Token after)
    {
        var evidence = (uint)document.Of(word, out var count);
        var often = (uint)BitOperations.Log2((uint)Math.Min(count, 16) + 1);
        var alone = end - first == 1 ? 1u : 0u;
        AddEach(evidence);
        Add(evidence);
        Add(WordHash.Mix(often, alone));
        AddEach((evidence << 1) | alone, apart: alone == 1);
        Add(WordHash.Mix(evidence & (uint)(Evidence.BehindGivenName | Evidence.BehindInitial | Evidence.BehindTitle | Evidence.BehindThe
            | Evidence.BehindPlacePreposition | Evidence.BeforePersonVerb), alone));
        var head = (uint)document.Of(_tokens[end - 1], out _);
        var lead = (uint)document.Of(_tokens[first], out _);
        Add(head);
        Add(lead);
        Add(WordHash.Mix(evidence, Coarse(word)));
        Add(WordHash.Mix(Coarse(before), WordHash.Mix(evidence & 0x3FF, Coarse(after))));
    }

    private readonly ReadOnlySpan<char> Text(int from, int to) =>
        words.Text.AsSpan(_tokens[from].Start, _tokens[to - 1].End - _tokens[from].Start);

    private static uint Group(in Token token) => (uint)((token.Cluster + (1 << WordClusters.FineBits) - 1) >> WordClusters.FineBits);

    /// <summary>A word's kind in about a hundred values.</summary>
    private static uint Coarse(in Token token)
    {
        const WordClasses Telling = WordClasses.Given | WordClasses.Surname | WordClasses.Place | WordClasses.People | WordClasses.PersonNoun
            | WordClasses.Title | WordClasses.Organisation | WordClasses.Function;
        var names = (uint)(token.Classes & Telling);
        return (names << 4) | (uint)token.Shape | (token.Is(WordClasses.AnyPersonName) ? 1u << 30 : 0) | (token.Is(WordClasses.Common) ? 1u << 31 : 0);
    }

    private void AddEach(uint bits, bool apart = true)
    {
        var template = ++_template;
        if (!apart)
        {
            return;
        }

        for (; bits != 0; bits &= bits - 1)
        {
            _rows[_count++] = Row(template, (uint)BitOperations.TrailingZeroCount(bits));
        }
    }

    private void Add(uint value) => _rows[_count++] = Row(++_template, value);

    private static int Row(uint template, uint value) => (int)(WordHash.Mix(template * 0x9E3779B1, value) & (TaggerModel.Rows - 1));
}
