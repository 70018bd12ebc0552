using Bot.Articles.People;
using Bot.Articles.Structure;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bot.Articles.Tests.People;

public sealed class PeopleReaderProperties
{
    private static readonly string[] Words =
    [
        "President", "the", "former", "John", "Smith", "J.", "van", "der", "O'Neill", "Doo-hwan", "'s", "’s", "’", "his", "He himself", "who", "was",
        "a", "painter", ",", ".", "(", ")", "\"", "of", "rule", "In", "The leader", "\n\n", "== H ==", "II", "1975", "ß", "é", "李", "😀", "al-Din", "-", "–",
        "\ud83d", "İ", "ǅ", "gift from", "to", "DPRK", "Jr.",
    ];

    private static readonly Gen<string> Prose =
        Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words));

    [Property(MaxTest = 300)]
    public Property Any_text_gives_ordered_mentions_inside_it() =>
        Prop.ForAll(Gen.OneOf(Prose, ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get)).ToArbitrary(), Check);

    private static void Check(string text)
    {
        var people = PeopleReader.Read(ArticleParser.Parse(text, "Test"));
        var all = new List<TextSpan>();
        foreach (var person in people)
        {
            person.Mentions.ShouldNotBeEmpty();
            person.Mentions.Select(mention => mention.Span.Start).ShouldBeInOrder(SortDirection.Ascending);
            person.Name.ShouldNotBeNullOrWhiteSpace();
            person.Aliases.Contains(person.Name, StringComparer.Ordinal).ShouldBeFalse();
            foreach (var mention in person.Mentions)
            {
                mention.Span.IsEmpty.ShouldBeFalse();
                mention.Span.End.ShouldBeLessThanOrEqualTo(text.Length);
                mention.Span.Contains(mention.NameSpan).ShouldBeTrue();
                all.Add(mention.Span);
            }

            foreach (var role in person.Roles)
            {
                role.IsEmpty.ShouldBeFalse();
                role.End.ShouldBeLessThanOrEqualTo(text.Length);
            }
        }

        people.Select(person => person.Mentions[0].Span.Start).ShouldBeInOrder(SortDirection.Ascending);
        var ordered = all.OrderBy(span => span.Start).ToList();
        ordered.Zip(ordered.Skip(1)).ShouldAllBe(pair => !pair.First.Overlaps(pair.Second));
    }
}
