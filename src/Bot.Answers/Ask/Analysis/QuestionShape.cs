using Bot.Answers.Ask.Reading;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Analysis;

/// <summary>What the wording of a question asks for.</summary>
/// <param name="Focus">The index of the noun that names the kind of the answer; -1 where there is none.</param>
/// <param name="FocusStated">Whether the sentence must speak of it, too: "the capital of", but not "which city".</param>
/// <param name="Used">Indices of words that have done their work: question words and those that go with them.</param>
internal sealed record QuestionShape(QuestionKind Kind, int Focus, bool FocusStated, IReadOnlySet<int> Used)
{
    public static QuestionShape Of(IReadOnlyList<Word> words)
    {
        var first = FirstOfQuestion(words);
        if (first + 2 < words.Count && words[first].Lower is "is" && words[first + 1].Lower is "it" && words[first + 2].Lower is "true" or "right" or "correct")
        {
            return new QuestionShape(QuestionKind.YesNo, -1, false, new HashSet<int> { first, first + 1, first + 2 });
        }

        if (first < words.Count && EnglishWords.Auxiliaries.Contains(words[first].Lower))
        {
            return new QuestionShape(QuestionKind.YesNo, -1, false, new HashSet<int>());
        }

        for (var i = first; i < words.Count; i++)
        {
            if (EnglishWords.Asking.Contains(words[i].Lower))
            {
                return Asking(words, i);
            }
        }

        if (first < words.Count && words[first].Lower is "any")
        {
            return new QuestionShape(QuestionKind.YesNo, -1, false, new HashSet<int> { first });
        }

        return new QuestionShape(QuestionKind.What, -1, false, new HashSet<int>());
    }

    /// <summary>Skips "please tell me", "do you know".</summary>
    private static int FirstOfQuestion(IReadOnlyList<Word> words)
    {
        var first = 0;
        while (first < words.Count)
        {
            var word = words[first].Lower;
            if (EnglishWords.Frame.Contains(word) || word is "me" or "us" or "so" or "and" or "you" or "i" or "to")
            {
                first++;
            }
            else if (EnglishWords.Auxiliaries.Contains(word) && first + 1 < words.Count && words[first + 1].Lower is "you" or "anyone" or "anybody" or "someone")
            {
                first += 2;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    private static QuestionShape Asking(IReadOnlyList<Word> words, int at)
    {
        var next = at + 1 < words.Count ? words[at + 1].Lower : "";
        return words[at].Lower switch
        {
            "who" or "whom" or "whose" => Simple(QuestionKind.Who, at),
            "when" => Simple(QuestionKind.When, at),
            "where" => Simple(QuestionKind.Where, at),
            "why" => Simple(QuestionKind.Why, at),
            "how" when next is "many" => Counted(QuestionKind.HowMany, words, at),
            "how" when next is "long" => Simple(QuestionKind.HowLong, at, at + 1),
            "how" when next is "come" => Simple(QuestionKind.Why, at, at + 1),
            "how" when next is "much" => Counted(QuestionKind.HowMuch, words, at),
            "how" when EnglishWords.Measures.Contains(next) => new QuestionShape(QuestionKind.HowMuch, -1, false, new HashSet<int> { at }),
            "how" => Simple(QuestionKind.How, at),
            _ => Thing(words, at, next),
        };
    }

    private static QuestionShape Simple(QuestionKind kind, params int[] used) => new(kind, -1, false, used.ToHashSet());

    private static QuestionShape Counted(QuestionKind kind, IReadOnlyList<Word> words, int at) =>
        new(kind, Head(words, at + 2), false, new HashSet<int> { at, at + 1 });

    private static QuestionShape Thing(IReadOnlyList<Word> words, int at, string next)
    {
        if (next.Length == 0)
        {
            return Simple(QuestionKind.What, at);
        }

        if (EnglishWords.Auxiliaries.Contains(next))
        {
            return EnglishWords.Copulas.Contains(next) ? Being(words, at) : Simple(QuestionKind.What, at);
        }

        if (next is "kind" or "kinds" or "type" or "types" or "sort" or "sorts" && at + 2 < words.Count && words[at + 2].Lower is "of")
        {
            return new QuestionShape(QuestionKind.Which, Head(words, at + 3), false, new HashSet<int> { at, at + 1 });
        }

        var head = Head(words, at + 1);
        var noun = head < 0 ? "" : words[head].Lower;
        return noun switch
        {
            "" => Simple(QuestionKind.What, at),
            _ when EnglishWords.TimeNouns.Contains(noun) => Simple(QuestionKind.When, at, head),
            _ when EnglishWords.PlaceNouns.Contains(noun) => Simple(QuestionKind.Where, at, head),
            _ when EnglishWords.ReasonNouns.Contains(noun) => Simple(QuestionKind.Why, at, head),
            _ when EnglishWords.MeasureNouns.Contains(noun) => new QuestionShape(QuestionKind.HowMuch, head, true, new HashSet<int> { at }),
            "person" or "people" or "man" or "woman" => Simple(QuestionKind.Who, at, head),
            _ => new QuestionShape(QuestionKind.Which, head, false, new HashSet<int> { at }),
        };
    }

    /// <summary>"What was the reason ...", "what is the capital of ...".</summary>
    private static QuestionShape Being(IReadOnlyList<Word> words, int at)
    {
        var start = at + 2;
        if (start >= words.Count || !EnglishWords.Articles.Contains(words[start].Lower))
        {
            return Simple(QuestionKind.What, at);
        }

        var head = Head(words, start + 1);
        var noun = head < 0 ? "" : words[head].Lower;
        return noun switch
        {
            "" => Simple(QuestionKind.What, at),
            _ when EnglishWords.ReasonNouns.Contains(noun) => Simple(QuestionKind.Why, at, head),
            "date" or "year" => Simple(QuestionKind.When, at, head),
            "name" or "names" => Named(words, at, head),
            _ when EnglishWords.MeasureNouns.Contains(noun) => new QuestionShape(QuestionKind.HowMuch, head, true, new HashSet<int> { at }),
            _ => new QuestionShape(QuestionKind.What, head, true, new HashSet<int> { at }),
        };
    }

    /// <summary>"What was the name of the ship ..." asks which ship.</summary>
    private static QuestionShape Named(IReadOnlyList<Word> words, int at, int name)
    {
        var of = name + 1 < words.Count && words[name + 1].Lower is "of" or "for" ? name + 2 : -1;
        return of < 0 ? Simple(QuestionKind.What, at, name) : new QuestionShape(QuestionKind.Which, Head(words, of), true, new HashSet<int> { at, name });
    }

    /// <summary>"Flows" in "which river flows through ...": a form in "-s" before a word that rather follows a verb.</summary>
    private static bool IsVerb(IReadOnlyList<Word> words, int at) =>
        words[at].Lower.EndsWith('s') && words[at].Terms.Count > 0 && !words[at - 1].IsFunction && !words[at - 1].Lower.EndsWith('s') && at + 1 < words.Count
        && words[at + 1].Lower is "through" or "into" or "to" or "from" or "the" or "a" or "an" or "over" or "across" or "with" or "at";

    /// <summary>The last noun of the group that begins here; -1 where a verb or nothing follows.</summary>
    private static int Head(IReadOnlyList<Word> words, int start)
    {
        var head = -1;
        for (var i = start; i < words.Count; i++)
        {
            var word = words[i];
            if (EnglishWords.Articles.Contains(word.Lower))
            {
                continue;
            }

            if (word.IsFunction || EnglishWords.Prepositions.Contains(word.Lower) || (head >= 0 && VerbForms.IsIrregular(word)))
            {
                break;
            }

            if (WordBook.English.IsNoun(word.Lower) || !WordBook.English.Knows(word.Lower))
            {
                head = i;
            }
            else if (head >= 0)
            {
                break;
            }
        }

        return head > start && IsVerb(words, head) ? head - 1 : head;
    }
}
