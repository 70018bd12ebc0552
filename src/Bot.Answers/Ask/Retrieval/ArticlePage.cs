using Bot.Answers.Ask.Reading;
using Bot.Knowledge.Events;
using Bot.Knowledge.Passages;

namespace Bot.Answers.Ask.Retrieval;

/// <summary>What questions need of an article: its sentences with their words, and how often its terms stand in them.</summary>
public sealed class ArticlePage
{
    private readonly ILookup<int, Event> _events;
    private readonly ILookup<int, MentionedPerson> _mentions;
    private readonly Dictionary<string, int> _sentencesWith = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Word>> _headings = new(StringComparer.Ordinal);

    /// <param name="mentions">By passage, with spans in the article's file.</param>
    public ArticlePage(IReadOnlyList<Passage> passages, ILookup<int, Event> events, ILookup<int, MentionedPerson> mentions)
    {
        (Passages, _events, _mentions) = (passages, events, mentions);
        Words = [.. passages.Select(passage => WordReader.Read(passage.Text))];
        MeanLength = Words.Count == 0 ? 1 : Math.Max(1, (float)Words.Average(words => words.Count));
        Title = passages.Count == 0 ? [] : WordReader.Read(passages[0].ArticleTitle);
        foreach (var term in Words.SelectMany(words => words.SelectMany(word => word.Terms).Distinct(StringComparer.Ordinal)))
        {
            _sentencesWith[term] = _sentencesWith.GetValueOrDefault(term) + 1;
        }

        foreach (var heading in passages.SelectMany(passage => passage.SectionPath).Distinct(StringComparer.Ordinal))
        {
            _headings[heading] = WordReader.Read(heading);
        }
    }

    /// <summary>In text order.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>Of each passage.</summary>
    public IReadOnlyList<IReadOnlyList<Word>> Words { get; }

    /// <summary>Of a sentence, in words; at least 1.</summary>
    public float MeanLength { get; }

    public IReadOnlyList<Word> Title { get; }

    /// <summary>The words of the headings above a passage, outermost first.</summary>
    public IEnumerable<IReadOnlyList<Word>> Headings(int ordinal) => Passages[ordinal].SectionPath.Select(heading => _headings[heading]);

    /// <summary>In text order.</summary>
    public IReadOnlyList<Event> EventsIn(int ordinal) => [.. _events[ordinal]];

    /// <summary>In text order, with spans in the sentence.</summary>
    public IReadOnlyList<MentionedPerson> PeopleIn(int ordinal)
    {
        var sentence = Passages[ordinal].Span;
        return [.. _mentions[ordinal]
            .Where(mention => sentence.Contains(mention.Span))
            .Select(mention => mention with { Span = new Articles.TextSpan(mention.Span.Start - sentence.Start, mention.Span.Length) })
            .OrderBy(mention => mention.Span.Start)];
    }

    /// <summary>
    /// The rarity of a term in this article as BM25 has it, ln(1 + (N - n + 0.5) / (n + 0.5)), as a share of that of a term
    /// which it does not have: from 0 to 1, in a short article as in a long one.
    /// </summary>
    public float RarityOf(IEnumerable<string> terms)
    {
        var with = terms.Select(term => _sentencesWith.GetValueOrDefault(term)).DefaultIfEmpty().Max();
        return Rarity(with) / Rarity(0);
    }

    private float Rarity(int with) => MathF.Log(1 + (Passages.Count - with + 0.5f) / (with + 0.5f));

    /// <summary>The first and the last passage of the paragraph that a passage stands in.</summary>
    public (int First, int Last) ParagraphOf(int ordinal)
    {
        var (first, last) = (ordinal, ordinal);
        while (first > 0 && Passages[first - 1].Paragraph == Passages[ordinal].Paragraph)
        {
            first--;
        }

        while (last + 1 < Passages.Count && Passages[last + 1].Paragraph == Passages[ordinal].Paragraph)
        {
            last++;
        }

        return (first, last);
    }
}
