using System.Collections.Concurrent;

namespace Bot.Answers.Vectors;

/// <summary>Keeps for the next question what was made of a text and depends on nothing else. Safe for many threads.</summary>
/// <param name="most">So many are kept; where there would be more, it begins anew.</param>
internal sealed class TextCache<T>(int most)
{
    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);

    public T GetOrAdd(string text, Func<string, T> make)
    {
        if (_known.TryGetValue(text, out var known))
        {
            return known;
        }

        if (_known.Count >= most)
        {
            _known.Clear();
        }

        return _known[text] = make(text);
    }
}
