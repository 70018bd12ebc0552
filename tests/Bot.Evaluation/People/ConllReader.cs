using Bot.Articles;

namespace Bot.Evaluation.People;

/// <summary>
/// Column files of one word a line, the label in the second column (WikiGold, CrossNER) or, where the first is a
/// number, in the third (Universal NER); IOB1 and IOB2. Documents begin at <c>-DOCSTART-</c> or <c># newdoc</c>; a
/// file without either has one sentence a document, for its sentences come from different pages.
/// </summary>
internal static class ConllReader
{
    private const string DocumentStart = "-DOCSTART-";
    private const string NewDocument = "# newdoc";

    private static readonly HashSet<string> PersonLabels = new(StringComparer.OrdinalIgnoreCase)
    {
        "PER", "PERSON", "politician", "writer", "scientist", "musicalartist", "researcher",
    };

    public static IEnumerable<AnnotatedDocument> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var marked = lines.Any(line => line.StartsWith(DocumentStart) || line.StartsWith(NewDocument));
        var builder = new DocumentBuilder();
        var names = new IobSpans(builder);
        foreach (var line in lines)
        {
            var starts = line.StartsWith(NewDocument) || line.StartsWith(DocumentStart);
            if (starts || string.IsNullOrWhiteSpace(line))
            {
                names.Close();
                builder.EndSentence();
                if ((starts || !marked) && !builder.IsEmpty)
                {
                    yield return builder.Build();
                    builder = new DocumentBuilder();
                    names = new IobSpans(builder);
                }
            }

            if (Word(line) is { } found)
            {
                names.Add(builder.AddWord(found.Word), found.Label);
            }
        }

        names.Close();
        builder.EndSentence();
        if (!builder.IsEmpty)
        {
            yield return builder.Build();
        }
    }

    /// <summary>The word and label of a line; null where the line holds none.</summary>
    public static ConllWord? Word(string line)
    {
        if (line.StartsWith(DocumentStart))
        {
            line = line[DocumentStart.Length..]; // WikiGold glues the first word to the mark
        }

        if (line.StartsWith("# ") || string.IsNullOrWhiteSpace(line) || line.StartsWith(' '))
        {
            return null;
        }

        var separator = line.Contains('\t') ? '\t' : ' ';
        var columns = line.Split(separator, StringSplitOptions.RemoveEmptyEntries);
        return columns.Length > 2 && columns[0].All(char.IsAsciiDigit)
            ? new ConllWord(columns, separator, columns[1], 2)
            : new ConllWord(columns, separator, columns[0], columns.Length - 1);
    }

    private sealed class IobSpans(DocumentBuilder builder)
    {
        private TextSpan? _open;
        private string _type = "";

        public void Add(TextSpan word, string label)
        {
            var dash = label.IndexOf('-');
            var type = dash < 0 ? "" : label[(dash + 1)..];
            if (_open is { } open && label[0] == 'I' && string.Equals(type, _type, StringComparison.Ordinal))
            {
                _open = TextSpan.FromBounds(open.Start, word.End);
                return;
            }

            Close();
            (_open, _type) = (dash < 0 ? null : word, type);
        }

        public void Close()
        {
            if (_open is { } open && PersonLabels.Contains(_type))
            {
                builder.AddName(open);
            }

            _open = null;
        }
    }
}

/// <param name="At">The index of the label's column.</param>
internal sealed record ConllWord(IReadOnlyList<string> Columns, char Separator, string Word, int At)
{
    public string Label => Columns[At];

    /// <summary>The line with another label.</summary>
    public string With(string label) => string.Join(Separator, Columns.Select((column, index) => index == At ? label : column));
}
