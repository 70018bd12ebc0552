using Bot.Articles.People.Identity;
using Bot.Articles.People.Naming;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.References;

/// <summary>Pronouns and descriptions, only where there is no doubt whom they mean.</summary>
internal static class ReferenceReader
{
    public static void Read(ArticleWords words, IReadOnlyList<Person> people)
    {
        var bySentence = people.SelectMany(person => person.Names.Select(name => (Name: name, Person: person)))
            .OrderBy(pair => pair.Name.First)
            .ToLookup(pair => pair.Name.Sentence);
        var subjects = new SubjectPronounReader(words);
        var (before, here) = (new List<(NameMention Name, Person Person)>(), new List<(NameMention Name, Person Person)>());
        for (var sentence = 0; sentence < words.Sentences.Count; sentence++)
        {
            (before, here) = (here, before);
            here.Clear();
            here.AddRange(bySentence[sentence]);
            subjects.Read(sentence, here);
            if (here.Count > 0)
            {
                PossessiveReader.Read(words, words.Sentences[sentence], here);
            }

            var opensWithName = here.Count > 0 && here[0].Name.First < words.Sentences[sentence].First + 2;
            if (sentence > 0 && !opensWithName && words.Sentences[sentence].Paragraph == words.Sentences[sentence - 1].Paragraph)
            {
                ReflexiveReader.Read(words, sentence, before);
            }
        }

        NominalReader.Read(words, bySentence);
    }

    public static void Add(Person person, MentionKind kind, ArticleWords words, int first, int end)
    {
        var span = TextSpan.FromBounds(words.Tokens[first].Start, words.Tokens[end - 1].End);
        person.References.Add(new PersonMention(kind, span, span));
    }
}
