using Bot.Articles.People.Identity;
using Bot.Articles.People.Lists;
using Bot.Articles.People.Naming;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.References;

/// <summary>
/// "He" or "She" that opens a sentence, when the sentence before opens with its only person as the subject, by name or again by
/// such a pronoun: "Euler was born in Basel. He studied there. He left in 1727."
/// </summary>
internal sealed class SubjectPronounReader(ArticleWords words)
{
    private static readonly WordSet Pronouns = new("he she");

    private Person? _subject;
    private uint _pronoun;

    /// <param name="here">The names of the sentence.</param>
    public void Read(int index, List<(NameMention Name, Person Person)> here)
    {
        var tokens = words.Tokens;
        var sentence = words.Sentences[index];
        if (sentence.First >= sentence.End || (index > 0 && words.Sentences[index - 1].Paragraph != sentence.Paragraph))
        {
            _subject = null;
        }

        if (sentence.First >= sentence.End)
        {
            return;
        }

        ref readonly var opening = ref tokens[sentence.First];
        var byPronoun = _subject is not null && (here.Count == 0 || here[0].Name.First > sentence.First) && Pronouns.Has(opening) && sentence.First + 1 < sentence.End
            && tokens[sentence.First + 1].Shape == Shape.Lower && !ReflexiveReader.IsReflexive(tokens[sentence.First + 1]) && (_pronoun == 0 || _pronoun == opening.Lower);
        if (byPronoun)
        {
            ReferenceReader.Add(_subject!, MentionKind.Pronoun, words, sentence.First, sentence.First + 1);
            _pronoun = opening.Lower;
            _subject = here.TrueForAll(pair => pair.Person == _subject) ? _subject : null;
            return;
        }

        var opens = here.Count > 0 && here[0].Name.First == sentence.First && here.TrueForAll(pair => pair.Person == here[0].Person)
            && here[0].Name.End < sentence.End && IsVerb(tokens[here[0].Name.End]);
        _subject = opens ? here[0].Person : null;
        _pronoun = 0;
    }

    private static bool IsVerb(in Token token) =>
        token.Shape == Shape.Lower && !token.Is(WordClasses.Preposition) && token.Lower != And;

    private static readonly uint And = WordHash.Of("and");
}
