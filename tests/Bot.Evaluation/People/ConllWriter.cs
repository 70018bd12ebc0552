using Bot.Articles;

namespace Bot.Evaluation.People;

/// <summary>A document and names in it as column lines (IOB2, label PER), words as in the file that it was read from.</summary>
internal static class ConllWriter
{
    public static IEnumerable<string> Lines(AnnotatedDocument document, IReadOnlyList<TextSpan> names)
    {
        yield return "-DOCSTART- O";
        yield return "";
        var name = 0;
        foreach (var sentence in document.Article.Sentences)
        {
            var at = sentence.Span.Start;
            foreach (var word in sentence.Span.In(document.Text).Split(' '))
            {
                var span = new TextSpan(at, word.Length);
                at += word.Length + 1;
                while (name < names.Count && names[name].End <= span.Start)
                {
                    name++;
                }

                var label = name >= names.Count || !names[name].Overlaps(span) ? "O" : names[name].Start >= span.Start ? "B-PER" : "I-PER";
                yield return $"{word} {label}";
            }

            yield return "";
        }
    }
}
