using Bot.Answers.Ask.Retrieval;

namespace Bot.Answers.Ask.Extraction;

/// <summary>The typed pieces of a sentence by where they begin and end.</summary>
internal sealed class SentencePieces
{
    private readonly Dictionary<(int First, int Last), PieceKinds> _kinds = [];
    private readonly List<(Chunk Chunk, PieceKinds Kind)> _all = [];

    public SentencePieces(Candidate candidate)
    {
        var chunker = new Chunker(candidate);
        Add(chunker.People(), PieceKinds.Person);
        Add(chunker.Dates(), PieceKinds.Date);
        Add(chunker.Numbers(), PieceKinds.Number);
        Add(chunker.Names(), PieceKinds.Name);
        Add(chunker.Quotes(), PieceKinds.Quote);
        Add(chunker.Nouns(), PieceKinds.Nouns);
    }

    public PieceKinds KindsOf(WordRun run) => _kinds.GetValueOrDefault((run.First, run.Last));

    /// <summary>The kinds of the pieces that a run cuts: that it has a part of, but not all, and does not lie in.</summary>
    public PieceKinds CutBy(WordRun run) => Where(run, (chunk, own) =>
        chunk.Run.Overlaps(own) && !own.Contains(chunk.Run));

    public PieceKinds Within(WordRun run) => Where(run, (chunk, own) => own.Contains(chunk.Run));

    /// <summary>The person or the date that a run names or is a part of, with how people are shown it; null where there is none.</summary>
    public Chunk? Whole(WordRun run, PieceKinds kind) =>
        _all.Find(piece => piece.Kind == kind && piece.Chunk.Display is not null && piece.Chunk.Run.Contains(run)).Chunk;

    private PieceKinds Where(WordRun run, Func<Chunk, WordRun, bool> which)
    {
        var kinds = PieceKinds.None;
        foreach (var (chunk, kind) in _all)
        {
            kinds |= which(chunk, run) ? kind : PieceKinds.None;
        }

        return kinds;
    }

    private void Add(IEnumerable<Chunk> chunks, PieceKinds kind)
    {
        foreach (var chunk in chunks)
        {
            _all.Add((chunk, kind));
            _kinds[(chunk.First, chunk.Last)] = _kinds.GetValueOrDefault((chunk.First, chunk.Last)) | kind;
        }
    }
}

[Flags]
internal enum PieceKinds
{
    None = 0,
    Person = 1,
    Date = 2,
    Number = 4,
    Name = 8,
    Quote = 16,
    Nouns = 32,
}
