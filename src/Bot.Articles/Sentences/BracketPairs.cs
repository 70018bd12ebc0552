namespace Bot.Articles.Sentences;

/// <summary>Where brackets close that opened earlier. A bracket without its partner encloses nothing.</summary>
internal sealed class BracketPairs
{
    private readonly List<TextSpan> _outermost = [];
    private int _next;

    public BracketPairs(string text, TextSpan span)
    {
        var open = new Stack<int>();
        for (var i = span.Start; i < span.End; i++)
        {
            if (text[i] is '(' or '[')
            {
                open.Push(i);
            }
            else if (text[i] is ')' or ']' && open.TryPop(out var start))
            {
                Enclose(TextSpan.FromBounds(start, i + 1));
            }
        }
    }

    /// <summary>The outermost brackets around an offset. Offsets must be asked for in rising order.</summary>
    public TextSpan? Around(int offset)
    {
        while (_next < _outermost.Count && _outermost[_next].End <= offset)
        {
            _next++;
        }

        return _next < _outermost.Count && _outermost[_next].Contains(offset) ? _outermost[_next] : null;
    }

    private void Enclose(TextSpan pair)
    {
        // Inner pairs close before the one around them.
        while (_outermost.Count > 0 && pair.Contains(_outermost[^1]))
        {
            _outermost.RemoveAt(_outermost.Count - 1);
        }

        _outermost.Add(pair);
    }
}
