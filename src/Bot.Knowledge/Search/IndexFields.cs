using Lucene.Net.Search.Similarities;

namespace Bot.Knowledge.Search;

/// <summary>The fields of the index. A document is a passage or a paragraph.</summary>
internal static class IndexFields
{
    /// <summary>The id of the article, of passages and paragraphs.</summary>
    public const string Article = "article";

    /// <summary>The terms of a passage.</summary>
    public const string Passage = "passage";

    /// <summary>The terms of a paragraph, with those of the title and the headings above it.</summary>
    public const string Paragraph = "paragraph";

    /// <summary>The ordinal of a passage, or of a paragraph's first passage.</summary>
    public const string First = "first";

    /// <summary>The ordinal of a paragraph's last passage.</summary>
    public const string Last = "last";

    /// <summary>BM25 with the parameters that find the right sentence of an article most often (see docs/quality.md).</summary>
    public sealed class Similarity : PerFieldSimilarityWrapper
    {
        private readonly BM25Similarity _passage = new(k1: 0.6f, b: 0.4f);
        private readonly BM25Similarity _paragraph = new(k1: 1.2f, b: 0.75f);

        public override Lucene.Net.Search.Similarities.Similarity Get(string field) =>
            string.Equals(field, Passage, StringComparison.Ordinal) ? _passage : _paragraph;
    }
}
