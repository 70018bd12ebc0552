using Bot.Knowledge.Articles;
using Bot.Knowledge.Passages;

namespace Bot.Knowledge.Search;

/// <param name="Terms">Terms of <see cref="TermAnalyzer"/> with their weights; 1 is usual.</param>
/// <param name="Article">Only this article where it is given.</param>
public sealed record PassageQuery(IReadOnlyList<WeightedTerm> Terms, ArticleId? Article, int Limit);

public readonly record struct WeightedTerm(string Term, float Weight);

/// <param name="Score">BM25 of the passage.</param>
/// <param name="ParagraphScore">BM25 of the whole paragraph that it stands in.</param>
public sealed record FoundPassage(PassageId Passage, float Score, float ParagraphScore);
