using System.Collections.Frozen;
using Bot.Articles.People.Lists;

namespace Bot.Articles.People.Words;

/// <summary>A few words in lower case, to ask whether a token is one of them.</summary>
internal sealed class WordSet(string words)
{
    private readonly FrozenSet<uint> _hashes = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => WordHash.Of(word)).ToFrozenSet();

    public bool Has(in Token token) => _hashes.Contains(token.Lower);
}
