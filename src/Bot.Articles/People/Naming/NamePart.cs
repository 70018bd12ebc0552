using Bot.Articles.People.Lists;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Naming;

/// <summary>One word of a name, for comparing: lower case, hyphens cut, so that "Il-sung" is "Il Sung".</summary>
internal readonly record struct NamePart(uint Hash, char First, bool IsInitial, bool IsSuffix, bool IsParticle, bool IsGiven)
{
    /// <summary>One of the family names that stand first in East Asia.</summary>
    public bool IsFamilyFirst { get; init; }

    /// <summary>The parts of the name between two tokens; quotation marks are none.</summary>
    public static NamePart[] Of(ArticleWords words, int first, int end)
    {
        var parts = new List<NamePart>(end - first);
        for (var i = first; i < end; i++)
        {
            var token = words.Tokens[i];
            if (!token.IsWord)
            {
                continue;
            }

            var text = words.Text.AsSpan(token.Start, token.Length);
            if (token.Shape == Shape.Initial)
            {
                parts.Add(new NamePart(WordHash.OfLower(text[..1]), char.ToLowerInvariant(text[0]), true, false, false, false));
                continue;
            }

            var suffix = token.Is(WordClasses.Suffix) && i > first;
            var particle = token.Shape == Shape.Lower && token.Is(WordClasses.Particle);
            foreach (var piece in text.SplitAny('-', '‐', '‑'))
            {
                if (!text[piece].IsEmpty)
                {
                    parts.Add(new NamePart(WordHash.OfLower(text[piece]), char.ToLowerInvariant(text[piece][0]), text[piece].Length == 1, suffix, particle, token.Is(WordClasses.Given)) { IsFamilyFirst = token.Is(WordClasses.FamilyFirst) });
                }
            }
        }

        return [.. parts];
    }

    /// <summary>Whether both may be the same word: equal, a short form, or one the initial of the other.</summary>
    public bool Fits(NamePart other) => Hash == other.Hash || Nicknames.Same(Hash, other.Hash) || ((IsInitial || other.IsInitial) && First == other.First);
}
