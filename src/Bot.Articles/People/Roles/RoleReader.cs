using Bot.Articles.People.Identity;
using Bot.Articles.People.Lists;
using Bot.Articles.People.Naming;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Roles;

/// <summary>Quotes the words that say who a person is. Every quotation lies within one sentence.</summary>
internal sealed class RoleReader
{
    /// <summary>Only quotations so near each other can overlap.</summary>
    private const int Recent = 4;

    private static readonly WordSet Copulas = new("is was are were became becomes remains remained");
    private static readonly WordSet Chosen = new("elected appointed named crowned proclaimed made served reigned ruled known");
    private static readonly WordSet Adverbs = new("also later then soon once briefly formerly perhaps as both now still again himself herself been");
    private static readonly WordSet Of = new("of");
    private static readonly WordSet Between = new("from by");
    private static readonly WordSet To = new("to");
    private static readonly WordSet In = new("in");
    private static readonly WordSet Who = new("who");
    private static readonly WordSet Comma = new(",");
    private static readonly WordSet Listed = new(", and or");

    private readonly ArticleWords _words;
    private readonly Person _person;

    private RoleReader(ArticleWords words, Person person) => (_words, _person) = (words, person);

    public static void Read(ArticleWords words, IReadOnlyList<Person> people)
    {
        foreach (var person in people)
        {
            var reader = new RoleReader(words, person);
            var titles = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var name in person.Names)
            {
                reader.Describe(name, titles);
            }

            if (person.Roles.Count == 0)
            {
                person.Names.ForEach(reader.DescribeByDealings);
            }
        }
    }

    private void Describe(NameMention name, HashSet<string> titles)
    {
        var tokens = _words.Tokens;
        var sentence = _words.Sentences[name.Sentence];
        if (name.Title.Length > 0 && titles.Add(name.Title))
        {
            Quote(name.First, name.End);
        }

        var before = NounPhrase.StartOfDescription(_words.Text, tokens, name.First, sentence.First);
        if (before < name.First)
        {
            Quote(before, name.End);
        }

        Office(tokens, name, sentence);
        Behind(tokens, name, sentence);
    }

    /// <summary>", a revolutionary", "(born 1950) is an actor", ", who had replaced the president".</summary>
    private void Behind(ReadOnlySpan<Token> tokens, NameMention name, SentenceWords sentence)
    {
        var at = Phrase.SkipBrackets(tokens, name.End, sentence.End);
        if (at + 1 >= sentence.End)
        {
            return;
        }

        if (Comma.Has(tokens[at]) && Who.Has(tokens[at + 1]))
        {
            if (name.First > sentence.First && Listed.Has(tokens[name.First - 1]))
            {
                return; // "A, B and C, who ..." may be all of them
            }

            Quote(at + 1, Phrase.EndOfClause(tokens, at + 2, sentence.End));
        }
        else if (Comma.Has(tokens[at]))
        {
            if (name.First == sentence.First + 1 && tokens[sentence.First].Is(WordClasses.Preposition))
            {
                return; // "After Theophrastus, the Lyceum ..." goes on with something else
            }

            var end = NounPhrase.EndOfDescription(tokens, at + 1, sentence.End);
            QuoteIf(end > at + 1, at == name.End ? name.First : at + 1, end);
        }
        else if (Copulas.Has(tokens[at]) || Chosen.Has(tokens[at]))
        {
            var phrase = at + 1;
            while (phrase < sentence.End && (Adverbs.Has(tokens[phrase]) || Chosen.Has(tokens[phrase])))
            {
                phrase++;
            }

            var end = NounPhrase.EndOfDescription(tokens, phrase, sentence.End);
            QuoteIf(end > phrase, at == name.End ? name.First : at, end);
        }
    }

    /// <summary>"the rule of X", "the end of X's government in 1989".</summary>
    private void Office(ReadOnlySpan<Token> tokens, NameMention name, SentenceWords sentence)
    {
        var at = name.First - 2;
        if (at >= sentence.First && Of.Has(tokens[at + 1]) && tokens[at].Shape == Shape.Lower && tokens[at].Is(WordClasses.OfficeNoun))
        {
            Quote(Phrase.StartOfPhrase(tokens, at, sentence.First), name.End);
        }

        if (name.End + 1 >= sentence.End || tokens[name.End].Shape != Shape.Possessive)
        {
            return;
        }

        for (var noun = name.End + 1; noun < Math.Min(sentence.End, name.End + 4) && tokens[noun].IsWord; noun++)
        {
            if (tokens[noun].Shape == Shape.Lower && tokens[noun].Is(WordClasses.OfficeNoun))
            {
                var start = name.First > sentence.First && Of.Has(tokens[name.First - 1]) ? Phrase.StartOfPhrase(tokens, name.First - 2, sentence.First) : name.First;
                var dated = noun + 2 < sentence.End && In.Has(tokens[noun + 1]) && tokens[noun + 2].Shape == Shape.Year;
                Quote(start, dated ? noun + 3 : noun + 1);
                return;
            }
        }
    }

    /// <summary>"a gift from X to Y", "a novel by X": only for somebody of whom nothing else is said.</summary>
    private void DescribeByDealings(NameMention name)
    {
        var tokens = _words.Tokens;
        var sentence = _words.Sentences[name.Sentence];
        var at = name.First - 1;
        const WordClasses Nouns = WordClasses.PersonNoun | WordClasses.GroupNoun | WordClasses.PlaceNoun | WordClasses.EventNoun | WordClasses.ThingNoun;
        if (at <= sentence.First || !Between.Has(tokens[at]) || !tokens[at - 1].Is(Nouns))
        {
            return;
        }

        var start = Phrase.StartOfPhrase(tokens, at - 1, sentence.First);
        if (!NounPhrase.IsDeterminer(tokens[start]))
        {
            return;
        }

        var end = name.End;
        if (end + 1 < sentence.End && To.Has(tokens[end]) && tokens[end + 1].IsCapital)
        {
            for (end++; end < sentence.End && tokens[end].IsCapital; end++)
            {
            }
        }

        Quote(start, end);
    }

    private void QuoteIf(bool found, int first, int end)
    {
        if (found)
        {
            Quote(first, end);
        }
    }

    private void Quote(int first, int end)
    {
        var span = TextSpan.FromBounds(_words.Tokens[first].Start, _words.Tokens[end - 1].End);
        for (var i = _person.Roles.Count - 1; i >= Math.Max(0, _person.Roles.Count - Recent); i--)
        {
            if (_person.Roles[i].Contains(span))
            {
                return;
            }

            if (span.Contains(_person.Roles[i]))
            {
                _person.Roles.RemoveAt(i);
            }
        }

        _person.Roles.Add(span);
    }
}
