using Bot.Articles;
using Bot.Articles.People;

namespace Bot.Evaluation.Biographies;

/// <summary>
/// How many people are found by any name, and how many of ours are two of theirs. Counted are people who are named in their own
/// right: the annotators also count whom a prize, a hall or a book is named after (the "Stirling" of "Stirling Prize"),
/// which Almanac must not, and groups ("the Huguenots"). With those, too, in <see cref="AllFound"/>.
/// </summary>
internal sealed class PeopleScore
{
    private readonly List<string> _errors = [];

    public int People { get; private set; }

    public int Found { get; private set; }

    public int All { get; private set; }

    public int AllFound { get; private set; }

    public int Ours { get; private set; }

    public int WronglyMerged { get; private set; }

    /// <summary>Pronouns and descriptions that we say mean somebody, and how many of them do.</summary>
    public (int Right, int Said) References { get; private set; }

    public IReadOnlyList<string> Errors => _errors;

    public void Add(Biography life, IReadOnlyList<PersonInText> read)
    {
        var names = read.SelectMany(person => Names(person)).ToList();
        foreach (var person in life.People.Where(person => person.Named.Count > 0))
        {
            var found = person.Named.Any(span => names.Exists(span.Overlaps)) ? 1 : 0;
            var counts = person.Named.Any(span => IsOwnName(life, span));
            All++;
            AllFound += found;
            People += counts ? 1 : 0;
            Found += counts ? found : 0;
            if (found == 0)
            {
                _errors.Add($"{(counts ? "not found" : "no name of their own")}: {Around(life.Text, person.Named[0])}");
            }
        }

        foreach (var person in read)
        {
            AddOurs(life, person);
        }
    }

    private void AddOurs(Biography life, PersonInText person)
    {
        Ours++;
        var owners = Names(person).Select(name => Owner(life, name)).OfType<LabelledPerson>().ToList();
        if (owners.Distinct().Count() > 1)
        {
            WronglyMerged++;
            _errors.Add($"merged in {life.Id}: {person.Name} <- {string.Join(" | ", owners.Distinct().Select(owner => owner.Named[0].In(life.Text)))}");
        }

        if (owners.Count == 0)
        {
            return;
        }

        var main = owners.CountBy(owner => owner).MaxBy(pair => pair.Value).Key;
        foreach (var mention in person.Mentions.Where(mention => mention.Kind != MentionKind.Name))
        {
            var right = main.Others.Concat(main.Named).Any(span => span.Start == mention.Span.Start || span.End == mention.Span.End);
            References = (References.Right + (right ? 1 : 0), References.Said + 1);
            if (!right)
            {
                _errors.Add($"not {person.Name}: {Around(life.Text, mention.Span)}");
            }
        }
    }

    private static IEnumerable<TextSpan> Names(PersonInText person) =>
        person.Mentions.Where(mention => mention.Kind == MentionKind.Name).Select(mention => mention.NameSpan);

    /// <summary>Of the mentions around a name, the shortest: "Bertrand Russell's" inside "Bertrand Russell's interpreter".</summary>
    private static LabelledPerson? Owner(Biography life, TextSpan name) =>
        life.People
            .SelectMany(person => person.Named.Select(span => (person, span)).Concat(person.Others.Select(span => (person, span))))
            .Where(pair => pair.span.Contains(name))
            .OrderBy(pair => pair.span.Length)
            .Select(pair => pair.person)
            .FirstOrDefault(person => person.Named.Count > 0);

    /// <summary>Whether it begins with a capital and is no part of a longer name: no other capital next to it in its sentence.</summary>
    private static bool IsOwnName(Biography life, TextSpan name)
    {
        var text = life.Text;
        if (!char.IsUpper(text[name.Start]))
        {
            return false;
        }

        var continues = name.End + 1 < text.Length && text[name.End] == ' ' && char.IsUpper(text[name.End + 1]);
        var before = name.Start < 2 || text[name.Start - 1] != ' ' ? name.Start : text.LastIndexOfAny([' ', '\n'], name.Start - 2) + 1;
        var isContinued = before < name.Start && char.IsUpper(text[before]) && char.IsLetter(text[name.Start - 2])
            && !life.Sentences.Any(sentence => sentence.Start == before);
        return !continues && !isContinued;
    }

    private static string Around(string text, TextSpan span) =>
        $"{text[Math.Max(0, span.Start - 40)..span.Start]}[{span.In(text)}]{text[span.End..Math.Min(text.Length, span.End + 30)]}".Replace('\n', ' ');
}
