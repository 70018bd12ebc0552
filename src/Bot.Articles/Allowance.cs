namespace Bot.Articles;

/// <summary>
/// How much of a paragraph may be costly to read: so much in any case, and beyond that as much as its length earns. No prose
/// comes near it; it keeps a line of a megabyte that is nothing but names or dates from taking longer than prose of that length.
/// </summary>
/// <param name="free">In words, for each paragraph.</param>
/// <param name="characters">For one word more.</param>
internal struct Allowance(int free, int characters)
{
    private int _left;

    /// <summary>A paragraph begins.</summary>
    public void Renew() => _left = free * characters;

    /// <summary>A sentence of the paragraph begins.</summary>
    public void Earn(TextSpan sentence) => _left += sentence.Length;

    /// <returns>Whether the words may be read.</returns>
    public bool TryTake(int words = 1)
    {
        _left = Math.Max(-characters, _left - (words * characters));
        return _left >= 0;
    }
}
