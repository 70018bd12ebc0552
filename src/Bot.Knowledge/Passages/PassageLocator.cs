using Bot.Articles;

namespace Bot.Knowledge.Passages;

/// <summary>Finds the passage of an article that a span stands in.</summary>
internal sealed class PassageLocator(IReadOnlyList<Passage> passages)
{
    /// <returns>Null where no single passage holds all of the span.</returns>
    public Passage? Find(TextSpan span)
    {
        var (low, high) = (0, passages.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var passage = passages[middle];
            if (passage.Span.Contains(span))
            {
                return passage;
            }

            (low, high) = passage.Span.Start > span.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return null;
    }
}
