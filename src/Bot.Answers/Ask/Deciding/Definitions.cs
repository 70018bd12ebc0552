using System.Text.RegularExpressions;
using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Reading;
using Bot.Answers.People;
using Bot.Answers.Words;
using Bot.Articles;
using Bot.Knowledge;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Library;

namespace Bot.Answers.Ask.Deciding;

/// <summary>Answers "Who was NAME?" with the words that say it, and "What is THING?" with the sentence that defines it.</summary>
internal sealed partial class Definitions(ArticleLibrary library)
{
    private const int LeadSentences = 3;
    private const int MostRoleWords = 25;
    private const int Plainly = 2;

    /// <summary>A name with the lower-case words before it, up to the end of the phrase: "the southern Caribbean Sea".</summary>
    private const string Place = @"(?:the )?(?:\p{Ll}+ ){0,3}?\p{Lu}[^,;:.()]*?(?=$|[,;:.()]| (?:which|that|who|where|with|known|located|situated|bordered|and (?:is|was|has|the|one))\b)";

    /// <summary>The role that says most about a person; null where the articles only name them.</summary>
    /// <param name="plainly">Only one that says it by itself, not "his wife" or "who had replaced the President".</param>
    public (Source Source, ShortAnswer Answer)? OfPerson(string name, bool plainly)
    {
        var roles = library.PeopleNamed(name).SelectMany(person => person.Roles.Select(role => (role, Text: Bare(role.Text, person.Name, person.Aliases))));
        var best = roles
            .Where(found => found.Text.Length > 0 && (!plainly || Plain(found.Text, name) == Plainly) && found.role.Source.Sentence.Contains(found.Text, StringComparison.Ordinal))
            .OrderByDescending(found => Plain(found.Text, name)).ThenByDescending(found => Telling(found.Text))
            .FirstOrDefault();
        if (best.role is null)
        {
            return null;
        }

        var span = new TextSpan(best.role.Source.Sentence.IndexOf(best.Text, StringComparison.Ordinal), best.Text.Length);
        return (best.role.Source, new ShortAnswer(best.Text, span, best.Text));
    }

    /// <summary>The defining sentence of the article of that title; null where there is none.</summary>
    public (Source Source, ShortAnswer Answer)? OfThing(AnalysedQuestion question) => Asked(question) is { Count: > 0 } asked ? OfTitle(asked) : null;

    /// <summary>Where the defining sentence of the article of that title puts it: "a country in Southeastern Europe". Null where it is no place.</summary>
    public (Source Source, ShortAnswer Answer)? PlaceOfThing(AnalysedQuestion question)
    {
        var asked = Asked(question);
        if (asked is [.., "located" or "situated"])
        {
            asked.RemoveAt(asked.Count - 1);
        }

        if (question.Kind != QuestionKind.Where || asked.Count == 0 || OfTitle(asked) is not var (source, definition))
        {
            return null;
        }

        var words = WordReader.Read(definition.Text);
        var kind = words.TakeWhile(word => !EnglishWords.Prepositions.Contains(word.Lower)).LastOrDefault();
        if (kind is null || !ThingKindsOfWords.Of(kind.Lower).HasFlag(ThingKinds.Place))
        {
            return null;
        }

        var place = Within().Match(definition.Text) is { Success: true } within ? within : Belonging().Match(definition.Text);
        return place.Success ? (source, new ShortAnswer(place.Value, new TextSpan(definition.Span!.Value.Start + place.Index, place.Length), place.Value)) : null;
    }

    /// <summary>What stands behind "what is" or "where are".</summary>
    private static List<string> Asked(AnalysedQuestion question) =>
        [.. question.Words.SkipWhile(word => !EnglishWords.Asking.Contains(word.Lower)).Skip(2).SkipWhile(word => EnglishWords.Articles.Contains(word.Lower)).Select(word => word.Lower)];

    /// <summary>The defining sentence of the article that has one of a person's names for its title; null where there is none.</summary>
    public (Source Source, ShortAnswer Answer)? OfSubject(IEnumerable<string> names) =>
        names.Select(name => OfTitle([.. WordReader.Read(name).Select(word => word.Lower)])).FirstOrDefault(found => found is not null);

    private (Source Source, ShortAnswer Answer)? OfTitle(IReadOnlyList<string> words)
    {
        if (Article(words) is not { } article)
        {
            return null;
        }

        foreach (var passage in library.Passages(article.Id, 0, LeadSentences - 1))
        {
            if (Copula().Match(passage.Text) is { Success: true } match && match.Groups["what"] is { Length: > 0 } what)
            {
                var text = what.Value.TrimEnd('.', ' ', ';', ':');
                return (passage.Source, new ShortAnswer(text, new TextSpan(what.Index, text.Length), text));
            }
        }

        return null;
    }

    /// <summary>The one of that title; where there is none, the one whose title has an initial more ("Allen R. Morris").</summary>
    private Article? Article(IReadOnlyList<string> words)
    {
        return library.Articles.FirstOrDefault(article => WordsOf(article).SequenceEqual(words, StringComparer.Ordinal))
            ?? (words.Count > 1 ? library.Articles.FirstOrDefault(article => WordsOf(article).Where(word => word.Length > 1).SequenceEqual(words, StringComparer.Ordinal)) : null);

        static IEnumerable<string> WordsOf(Article article) => WordReader.Read(article.Title).Select(word => word.Lower).SkipWhile(EnglishWords.Articles.Contains);
    }

    /// <summary>What a role says besides the name: "Ali Soilih, a revolutionary" is "a revolutionary", but "the regime of Julius Nyerere" needs it.</summary>
    private static string Bare(string role, string name, IReadOnlyList<string> aliases)
    {
        foreach (var known in aliases.Append(name).OrderByDescending(known => known.Length))
        {
            var at = role.IndexOf(known, StringComparison.Ordinal);
            if (at >= 0)
            {
                var behind = role[(at + known.Length)..].TrimStart(' ', ',', ':', '(').TrimEnd(' ', ',', '.', ';', ')');
                var before = role[..at].TrimEnd(' ', ',').TrimStart();
                behind = Being().Replace(behind, "");
                if (behind.StartsWith("'s ", StringComparison.Ordinal) || behind.StartsWith("’s ", StringComparison.Ordinal))
                {
                    return "";
                }

                behind = WordReader.Read(behind) is [var first, ..] && EnglishWords.Prepositions.Contains(first.Lower) && first.Lower is not "of" ? "" : behind;
                var leading = WordReader.Read(before);
                if (WordReader.Read(behind).Count >= leading.Count)
                {
                    return behind;
                }

                if (leading is [.., { IsFunction: true } last])
                {
                    return last.Lower is "of" ? role[..(at + known.Length)] : "";
                }

                var titles = leading.Reverse().TakeWhile(word => TitleWords.IsTitle(word.Lower)).ToList();
                return EnglishWords.Prepositions.Contains(leading[0].Lower) ? titles.Count == 0 ? "" : before[titles[^1].Span.Start..] : before;
            }
        }

        return Being().Replace(role.Trim(' ', ',', '.', ';'), "");
    }

    /// <summary>"A revolutionary" and "President" say it better than "who had replaced the President", "his wife" or "the regime of Julius Nyerere".</summary>
    private static int Plain(string role, string name) =>
        WordReader.Read(role) is not [var first, ..] || first.Lower is "his" or "her" or "their" or "it" or "its" || role.Contains(name, StringComparison.Ordinal) ? 0
        : first.Lower is "who" or "which" or "whose" ? 1
        : Plainly;

    private static int Telling(string role)
    {
        var words = WordReader.Read(role);
        return words.Count > MostRoleWords ? 0 : words.Count(word => !word.IsFunction);
    }

    [GeneratedRegex(@"\b(?:in|on|off|between|near) " + Place, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Within();

    [GeneratedRegex(@"(?<=\bof )" + Place, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Belonging();

    [GeneratedRegex(@"^(?:is|was|were|are|who (?:was|is)(?= (?:an?|the|one)\b)) ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Being();

    [GeneratedRegex(@"\b(?:is|are|was|were|refers to|refer to|means|denotes|comprises)\b (?<what>[^;]{3,400}?)(?=[;.]?\s*$|; |, (?:which|who|where) )", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Copula();
}
