using System.Globalization;
using System.Text.Json;
using Bot.Articles;
using Bot.Articles.People;

namespace Bot.Evaluation.People;

/// <summary>
/// <c>people FILE [--predictions OUT]</c>. CoNLL: name spans, exact. Re-DocRED (recognised by its content): the different strings
/// that name people, in each document. The last line is <c>{"p","r","f"}</c> in per cent. With predictions, also writes
/// what was found in the form of the input.
/// </summary>
internal static class PeopleCommand
{
    private const int ShownErrors = 12;

    public static int Run(string[] arguments)
    {
        if (arguments is not [var file, ..] || !File.Exists(file))
        {
            Console.Error.WriteLine("people FILE [--predictions OUT]: FILE is a CoNLL file or Re-DocRED's JSON.");
            return 2;
        }

        var strings = IsJson(file);
        var documents = strings ? ReDocRedReader.Read(file).ToList() : ConllReader.Read(file).ToList();
        var (score, missed, wrong) = (new Score(), new List<string>(), new List<string>());
        var predictions = new List<IReadOnlyList<TextSpan>>();
        foreach (var document in documents)
        {
            var found = Names(PeopleReader.Read(document.Article));
            predictions.Add(found);
            if (strings)
            {
                score.Add(document.Strings(document.Names), document.Strings(found));
            }
            else
            {
                score.Add(document.Names, found);
            }

            missed.AddRange(document.Names.Except(found).Select(span => Context(document, span)));
            wrong.AddRange(found.Except(document.Names).Select(span => Context(document, span)));
        }

        Show("missed", missed);
        Show("not annotated", wrong);
        Console.WriteLine($"{"documents",-12}{documents.Count}");
        Console.WriteLine($"{(strings ? "strings" : "spans"),-12}{score}");
        if (Array.IndexOf(arguments, "--predictions") is > 0 and var at && at + 1 < arguments.Length)
        {
            if (strings)
            {
                ReDocRedWriter.Write(documents, predictions, arguments[at + 1]);
            }
            else
            {
                ConllWriter.Write(file, documents, predictions, arguments[at + 1]);
            }
        }

        Console.WriteLine(JsonSerializer.Serialize(new { p = Round(score.Precision), r = Round(score.Recall), f = Round(score.F) }));
        return 0;
    }

    /// <summary>Where people are named, without their titles.</summary>
    public static IReadOnlyList<TextSpan> Names(IEnumerable<PersonInText> people) =>
        [.. people.SelectMany(person => person.Mentions)
            .Where(mention => mention.Kind == MentionKind.Name).Select(mention => mention.NameSpan).OrderBy(span => span.Start)];

    private static bool IsJson(string file)
    {
        using var reader = new StreamReader(file);
        var first = reader.Read();
        while (first >= 0 && char.IsWhiteSpace((char)first))
        {
            first = reader.Read();
        }

        return first is '[' or '{';
    }

    private static void Show(string what, List<string> errors)
    {
        Console.WriteLine($"{what}: {errors.Count}");
        var step = Math.Max(1, errors.Count / ShownErrors);
        for (var i = 0; i < errors.Count; i += step)
        {
            Console.WriteLine($"    {errors[i]}");
        }
    }

    public static string Context(AnnotatedDocument document, TextSpan span)
    {
        const int Around = 40;
        var before = document.Text[Math.Max(0, span.Start - Around)..span.Start];
        var after = document.Text[span.End..Math.Min(document.Text.Length, span.End + Around)];
        return $"{before}[{span.In(document.Text)}]{after}".Replace('\n', ' ');
    }

    private static double Round(double share) => double.Parse(share.ToString("F1", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
