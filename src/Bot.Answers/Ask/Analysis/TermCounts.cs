using Bot.Knowledge.Library;

namespace Bot.Answers.Ask.Analysis;

/// <summary>In how many passages terms stand, looked up once for a question.</summary>
internal sealed class TermCounts(ArticleLibrary library)
{
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    public int Passages { get; } = library.PassageCount;

    public int this[string term] => _known.TryGetValue(term, out var count) ? count : _known[term] = library.PassagesWith(term);
}
