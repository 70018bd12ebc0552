using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Reading;

namespace Bot.Answers.Ask.FollowUps;

/// <summary>"Why?", "when was that?", "in which year?": the question before, asked for something else.</summary>
internal static class BareQuestion
{
    private static readonly HashSet<string> Empty = new("is was were did that this it so exactly happen then come though the in".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Nouns = new("year date day month place country city town reason".Split(' '), StringComparer.Ordinal);

    public static string? Resolve(IReadOnlyList<Word> words, Turn before) => AskedFor(words) is { } asking ? Again(asking, before) : null;

    private static string? AskedFor(IReadOnlyList<Word> words)
    {
        var told = words.Where(word => !Empty.Contains(word.Lower)).Select(word => word.Lower).ToList();
        return told switch
        {
            [var asking and ("why" or "when" or "where" or "how")] => asking,
            ["since", "when"] => "since when",
            ["which" or "what", var noun] when Nouns.Contains(noun) && words[^1].Lower == noun => $"in which {noun}",
            [var noun] when words.Count <= 2 && words[0].Lower is "the" && Nouns.Contains(noun) => $"in which {noun}",
            _ => null,
        };
    }

    /// <summary>The question before with other question words; null where its own are the subject and no answer can stand for them.</summary>
    private static string? Again(string asking, Turn before)
    {
        var words = before.Words.ToList();
        var own = words.FindIndex(word => EnglishWords.Asking.Contains(word.Lower));
        var verb = words.FindIndex(Math.Max(own, 0), word => EnglishWords.Auxiliaries.Contains(word.Lower));
        var rest = before.Text.TrimEnd('?', ' ', '.', '!');
        if (verb >= 0 && NounGroup.Subject(before) is { } && verb + 1 < words.Count)
        {
            return $"{asking} {rest[words[verb].Span.Start..]}?";
        }

        if (before.Answer is not { Kind: ThingKind.Person or ThingKind.Group or ThingKind.Place or ThingKind.Other } answer || own < 0 || own + 1 >= words.Count || before.Kind != QuestionKind.Who)
        {
            return null;
        }

        return verb == own + 1 && verb + 1 < words.Count
            ? $"{asking} {words[verb].Text} {answer.Text} {rest[words[verb + 1].Span.Start..]}?"
            : $"{asking} was it that {answer.Text} {rest[words[own + 1].Span.Start..]}?";
    }
}
