using Bot.Articles;

namespace Bot.Evaluation.People;

/// <summary>
/// A column file with its labels replaced by ours (IOB2, label PER); every other line and column stays as it was, so that a scorer
/// can lay the two files side by side.
/// </summary>
internal static class ConllWriter
{
    /// <param name="documents">As <see cref="ConllReader"/> read them from <paramref name="path"/>.</param>
    /// <param name="names">For each document, in text order.</param>
    public static void Write(string path, IEnumerable<AnnotatedDocument> documents, IEnumerable<IReadOnlyList<TextSpan>> names, string to)
    {
        var labels = documents.Zip(names).SelectMany(pair => Labels(pair.First, pair.Second)).GetEnumerator();
        File.WriteAllLines(to, File.ReadLines(path).Select(line => ConllReader.Word(line) is { } word && labels.MoveNext() ? word.With(labels.Current) : line));
    }

    private static IEnumerable<string> Labels(AnnotatedDocument document, IReadOnlyList<TextSpan> names)
    {
        var name = 0;
        foreach (var span in document.Words.SelectMany(words => words))
        {
            while (name < names.Count && names[name].End <= span.Start)
            {
                name++;
            }

            yield return name >= names.Count || !names[name].Overlaps(span) ? "O" : names[name].Start >= span.Start ? "B-PER" : "I-PER";
        }
    }
}
