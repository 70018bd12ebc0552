using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Reading;

namespace Bot.Answers.Ask.FollowUps;

/// <summary>Puts what was spoken of into the place of words that only point to it: "he", "they", "there", "the stamp".</summary>
internal static class BackReferences
{
    private static readonly HashSet<string> Pronouns = new("he she him her his they them their it its there then that this".Split(' '), StringComparer.Ordinal);

    public static bool IsPronoun(Word word) => Pronouns.Contains(word.Lower);

    /// <returns>Null where nothing points to the question before, or to nothing certain in it.</returns>
    public static string? Resolve(string text, IReadOnlyList<Word> words, Turn before, Func<string, ThingKind> kindOf)
    {
        if (words is [{ Lower: "who" or "what" or "when" or "where" }, { IsFunction: false } verb] && VerbForms.IsParticiple(verb))
        {
            // "Who conducted?"
            return NounGroup.Subject(before) is { } unsaid ? $"{text.TrimEnd('?', ' ')} {unsaid.In(before)}?" : null;
        }

        var resolved = text;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var meant = IsPronoun(words[i]) ? Meant(words, i, before, kindOf) : Nominal(words, i, before, kindOf);
            if (meant is not null)
            {
                resolved = $"{resolved[..words[i].Span.Start]}{meant}{resolved[words[i].Span.End..]}";
            }
        }

        return string.Equals(resolved, text, StringComparison.Ordinal) ? null : resolved;
    }

    private static string? Meant(IReadOnlyList<Word> words, int at, Turn before, Func<string, ThingKind> kindOf)
    {
        var next = at + 1 < words.Count ? words[at + 1] : null;
        switch (words[at].Lower)
        {
            case "he" or "him" or "she":
                return Person(words, at, before, kindOf);
            case "his":
                return Person(words, at, before, kindOf) is { } owner ? $"{owner}'s" : null;
            case "her":
                return Person(words, at, before, kindOf) is { } person ? next is { IsFunction: false } ? $"{person}'s" : person : null;
            case "they" or "them":
                return Several(before);
            case "their":
                return Several(before) is { } owners ? $"{owners}'" : null;
            case "it" when next is not { Lower: "true" or "right" or "possible" or "known" }:
                return Thing(before);
            case "its":
                return Thing(before) is { } whole ? $"{whole}'s" : null;
            case "that" or "this" when at > 0 && EnglishWords.Auxiliaries.Contains(words[at - 1].Lower) && (next is null || VerbForms.IsParticiple(next)):
                return Thing(before);
            case "there" when at > 0 && (next is null || EnglishWords.Prepositions.Contains(next.Lower)) && words[at - 1].Lower is not ("is" or "are" or "was" or "were"):
                return Place(before) is { } place ? $"in {place}" : null;
            case "then" when at > 0 && next is null:
                return Time(before);
            default:
                return null;
        }
    }

    /// <summary>Whoever was answered, or else the only one who was asked about.</summary>
    private static string? Person(IReadOnlyList<Word> words, int at, Turn before, Func<string, ThingKind> kindOf)
    {
        if (words.Take(at).Any(word => !word.IsFunction && kindOf(word.Text) == ThingKind.Person))
        {
            return null;
        }

        var asked = before.Names.Where(name => name.Kind == ThingKind.Person).Select(name => name.Text).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return before.Answer is { Kind: ThingKind.Person } answer ? answer.Text : asked is [var only] ? only : null;
    }

    private static string? Several(Turn before)
    {
        if (NounGroup.Subject(before) is { } subject && subject.IsPlural(before.Words))
        {
            return subject.In(before);
        }

        if (before.Answer is { Kind: ThingKind.Group } group)
        {
            return group.Text;
        }

        var plurals = before.Words
            .Where((word, i) => !word.IsFunction && NounGroup.IsPlural(word) && !before.Names.Any(name => name.First <= i && i <= name.Last)
                && !EnglishWords.Auxiliaries.Contains(word.Lower) && Words.WordBook.English.IsNoun(word.Lower))
            .ToList();
        return plurals is [var only] ? only.Text : null;
    }

    private static string? Thing(Turn before)
    {
        if (NounGroup.Subject(before) is { } subject)
        {
            var person = before.Names.Any(name => name.Kind == ThingKind.Person && name.First >= subject.First && name.Last <= subject.Last);
            return person || subject.IsPlural(before.Words) || IsPronoun(before.Words[subject.Last]) ? null : subject.In(before);
        }

        return before.Answer is { Kind: ThingKind.Other or ThingKind.Place } answer ? answer.Text : null;
    }

    private static string? Place(Turn before) =>
        before.Answer is { Kind: ThingKind.Place } answer ? answer.Text : before.Names.LastOrDefault(name => name.Kind == ThingKind.Place)?.Text;

    private static string? Time(Turn before)
    {
        if (before.Answer is { Kind: ThingKind.Time } answer)
        {
            return $"in {answer.Text}";
        }

        var year = before.Words.ToList().FindIndex(NumberWords.IsYear);
        var first = year > 0 && AskedDate.Find(before.Words[year - 1].Text) is { Month: not null } ? year - 1 : year;
        return year < 0 ? null : $"in {before.Text[before.Words[first].Span.Start..before.Words[year].Span.End]}";
    }

    /// <summary>"The stamp" for "the Apollo 8 postage stamp".</summary>
    private static string? Nominal(IReadOnlyList<Word> words, int at, Turn before, Func<string, ThingKind> kindOf) =>
        at > 0 && words[at - 1].Lower is "the" && !words[at].IsFunction && words[at].Lower.Length > 2
        && (at + 1 == words.Count || words[at + 1].IsFunction || !Words.WordBook.English.IsNoun(words[at + 1].Lower) || at + 2 == words.Count)
        && !words.Any(word => !word.IsFunction && kindOf(word.Text) is ThingKind.Person or ThingKind.Place)
        && NounGroup.Closing(before.Words, words[at].Lower) is { } whole
            ? whole.In(before)
            : null;
}
