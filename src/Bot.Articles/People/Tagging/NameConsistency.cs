using System.Runtime.InteropServices;
using Bot.Articles.People.Lists;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Tagging;

/// <summary>
/// A second look with the whole article in mind: a word that stands alone is a person wherever it is the surname of somebody
/// named in full, and nowhere where the tagger mostly thought it was not.
/// </summary>
internal sealed class NameConsistency
{
    /// <summary>In an article so many surnames alone are added, and more as it is longer.</summary>
    private const int FewAdded = 4000;
    private const int CharactersForOne = 60;

    private static readonly WordSet The = new("the");
    private static readonly WordSet Comma = new(",");

    private readonly ArticleWords _words;
    private readonly Dictionary<uint, Seen> _seen = [];

    private NameConsistency(ArticleWords words) => _words = words;

    /// <returns>In text order, not overlapping.</returns>
    public static List<NameInText> Apply(ArticleWords words, List<NameInText> names)
    {
        var consistency = new NameConsistency(words);
        consistency.Count(names);
        return consistency.Choose(names);
    }

    private void Count(List<NameInText> names)
    {
        var tokens = _words.Tokens;
        foreach (var name in names)
        {
            ref var seen = ref Of(tokens[name.End - 1]);
            if (name.End - name.First > 1)
            {
                seen.InFull++;
            }
            else
            {
                seen.Alone++;
            }
        }

        Untagged(names, index => Of(_words.Tokens[index]).Unnamed++);
    }

    private List<NameInText> Choose(List<NameInText> names)
    {
        var chosen = new List<NameInText>(names.Count);
        foreach (var name in names)
        {
            var seen = Of(_words.Tokens[name.End - 1]);
            if (name.End - name.First > 1 || ((seen.InFull > 0 || seen.Alone >= seen.Unnamed) && !IsTown(_words.Tokens, name.First)))
            {
                chosen.Add(name);
            }
        }

        var added = chosen.Count;
        Untagged(names, index =>
        {
            var seen = Of(_words.Tokens[index]);
            if (seen.InFull > 0 && chosen.Count - added < FewAdded + (_words.Text.Length / CharactersForOne))
            {
                chosen.Add(new NameInText(index, index + 1, _words.Tokens[index].Span));
            }
        });
        if (chosen.Count > added)
        {
            chosen.Sort((one, other) => one.First.CompareTo(other.First));
        }

        return chosen;
    }

    /// <summary>The words with a capital that stand alone and that the tagger left out.</summary>
    private void Untagged(List<NameInText> names, Action<int> act)
    {
        var tokens = _words.Tokens;
        var name = 0;
        foreach (var sentence in _words.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                while (name < names.Count && names[name].End <= i)
                {
                    name++;
                }

                var tagged = name < names.Count && names[name].First <= i;
                if (!tagged && tokens[i].IsCapital && !Capital(tokens, i - 1, sentence) && !Capital(tokens, i + 1, sentence)
                    && (i == sentence.First || !The.Has(tokens[i - 1])) && !IsTown(tokens, i))
                {
                    act(i);
                }
            }
        }
    }

    /// <summary>"In Lincoln, Nebraska".</summary>
    private static bool IsTown(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && at + 2 < tokens.Length && tokens[at - 1].Is(WordClasses.Preposition) && Comma.Has(tokens[at + 1])
        && tokens[at + 2].IsCapital && tokens[at + 2].Is(WordClasses.Place) && !tokens[at + 2].Is(WordClasses.AnyPersonName);

    private static bool Capital(ReadOnlySpan<Token> tokens, int at, in SentenceWords sentence) =>
        at >= sentence.First && at < sentence.End && tokens[at].IsCapital && !tokens[at].Is(WordClasses.Title);

    private ref Seen Of(in Token token) => ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, token.Exact, out _);

    private struct Seen
    {
        public int InFull;
        public int Alone;
        public int Unnamed;
    }
}
