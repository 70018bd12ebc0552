namespace Bot.Articles.Dates.Syntax;

/// <summary>The tokens of one sentence, and what they tell about it as a whole.</summary>
internal sealed class SentenceTokens
{
    private static readonly Token[] Outside = [default];

    private Token[] _tokens = new Token[256];
    private string _text = "";

    public int Count { get; private set; }

    /// <summary>The sentence tells what is usual, not what happened.</summary>
    public bool IsHabitual { get; private set; }

    /// <summary>Some word may deny, plan or suppose something.</summary>
    public bool HasMood { get; private set; }

    /// <summary>Outside the sentence stands a token of kind <see cref="TokenKind.None"/>.</summary>
    public ref readonly Token this[int at] => ref (uint)at < (uint)Count ? ref _tokens[at] : ref Outside[0];

    /// <param name="parts">Those of one sentence, in text order.</param>
    public void Load(string text, IReadOnlyList<TextSpan> parts)
    {
        Count = 0;
        _text = text;
        foreach (var part in parts)
        {
            Lexer.Read(text, part, this);
        }

        IsHabitual = TellsHabit();
    }

    /// <summary>For the lexer: behind the last one.</summary>
    public void Add(in Token token)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
        }
        _tokens[Count++] = token;
    }

    public TextSpan Span(int first, int end) => TextSpan.FromBounds(_tokens[first].Start, _tokens[end - 1].End);

    /// <summary>As written.</summary>
    public ReadOnlySpan<char> Text(int at) => _text.AsSpan(this[at].Start, this[at].End - this[at].Start);

    /// <summary>A token that may end a phrase: punctuation or the sentence's end.</summary>
    public bool IsBoundary(int at) => this[at] is { Kind: TokenKind.None } or { Kind: TokenKind.Mark, Mark: not '-' };

    /// <summary>
    /// "Celebrated every year", or a present form and no past one. A sentence without a verb that we know is no habit.
    /// </summary>
    private bool TellsHabit()
    {
        var (habit, present, past) = (false, false, false);
        HasMood = false;
        for (var at = 0; at < Count; at++)
        {
            ref readonly var token = ref _tokens[at];
            HasMood |= token.Word.Kind is WordKind.Negation or WordKind.Plan or WordKind.Will or WordKind.Would or WordKind.Perhaps or WordKind.If
                || (token.Is(WordKind.Month) && !token.Capital) || (token.Is(WordKind.PastVerb) && token.Capital);
            habit |= token.Word.Kind is WordKind.Habit or WordKind.Each or WordKind.Recurring;
            present |= token.Is(WordKind.PresentVerb);
            past |= token.Is(WordKind.PastVerb) || token.Is(WordKind.PastForm);
        }
        return present && (habit || !past);
    }
}
