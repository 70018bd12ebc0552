using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Reading;

namespace Bot.Answers.Ask.FollowUps;

/// <summary>Puts something else into the place of its like in a question: Japan for Korea, 1987 for 1983, anteaters for aardvarks.</summary>
internal static class Substitution
{
    /// <param name="other">What is asked about now.</param>
    /// <param name="words">Its words.</param>
    /// <param name="preposition">In front of it; null where there is none.</param>
    public static string? In(Turn before, string other, IReadOnlyList<Word> words, string? preposition, Func<string, ThingKind> kindOf)
    {
        if (words.Any(NumberWords.IsYear))
        {
            return before.Words.FirstOrDefault(NumberWords.IsYear) is { } year ? Replace(before, year.Span.Start, year.Span.End, words.First(NumberWords.IsYear).Text) : null;
        }

        var bare = EnglishWords.Articles.Contains(words[0].Lower) && words.Count > 1 ? other[(words[1].Span.Start - words[0].Span.Start)..] : other;
        var kind = kindOf(bare);
        if (kind is ThingKind.Person or ThingKind.Place)
        {
            return before.Names.LastOrDefault(name => name.Kind == kind) is { } like ? Replace(before, like, bare)
                : Behind(before, other, preposition) ?? (kind == ThingKind.Person ? null : OnlyName(before, bare));
        }

        return Behind(before, other, preposition) ?? (preposition is null ? OfSubject(before, other, words) ?? OnlyName(before, bare) : null);
    }

    /// <summary>"Of the moon" makes way for "of the Earth".</summary>
    private static string? Behind(Turn before, string other, string? preposition)
    {
        if (preposition is null)
        {
            return null;
        }

        var at = before.Words.ToList().FindLastIndex(word => string.Equals(word.Lower, preposition, StringComparison.Ordinal));
        if (at < 0 || at + 1 >= before.Words.Count)
        {
            return null;
        }

        var end = NounGroup.End(before.Words, at + 1);
        return end > at + 1 ? Replace(before, before.Words[at + 1].Span.Start, before.Words[end - 1].Span.End, other) : null;
    }

    private static string? OfSubject(Turn before, string other, IReadOnlyList<Word> words) =>
        NounGroup.Subject(before) is { } subject && subject.IsPlural(before.Words) == NounGroup.IsPlural(words[^1])
        && !before.Names.Any(name => name.Kind is ThingKind.Person or ThingKind.Place && name.First >= subject.First && name.Last <= subject.Last)
            ? Replace(before, before.Words[subject.First].Span.Start, before.Words[subject.Last].Span.End, other)
            : null;

    private static string? OnlyName(Turn before, string other) => before.Names is [var only] ? Replace(before, only, other) : null;

    /// <summary>With the article before it: "the United Kingdom" makes way for "Italy".</summary>
    private static string Replace(Turn before, TurnName name, string other)
    {
        var first = name.First > 0 && EnglishWords.Articles.Contains(before.Words[name.First - 1].Lower) ? name.First - 1 : name.First;
        return Replace(before, before.Words[first].Span.Start, before.Words[name.Last].Span.End, other);
    }

    private static string Replace(Turn before, int start, int end, string other) => $"{before.Text[..start]}{other}{before.Text[end..]}";
}
