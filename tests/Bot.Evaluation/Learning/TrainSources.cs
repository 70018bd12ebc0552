namespace Bot.Evaluation.Learning;

/// <summary>What to learn from.</summary>
/// <param name="Files">Files in SQuAD form, folders in that of the CMU set, and folders of articles that are only asked in chat.</param>
/// <param name="Chat">Folders of questions in chat.</param>
/// <param name="Readers">The folder of readers that have not seen a fold; null where none is given.</param>
/// <param name="Into">The folder to write to; null where none is given.</param>
internal sealed record TrainSources(IReadOnlyList<string> Files, IReadOnlyList<string> Chat, string? Readers, string? Into)
{
    /// <returns>Null where there are no files, one is not there, or an option is unknown.</returns>
    public static TrainSources? Parse(string[] args)
    {
        var files = args.TakeWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToList();
        var options = args[files.Count..].Chunk(2).ToLookup(pair => pair[0], pair => pair.ElementAtOrDefault(1) ?? "", StringComparer.Ordinal);
        var sources = new TrainSources(files, [.. options["--chat"]], options["--readers"].SingleOrDefault(), options["--out"].SingleOrDefault());
        return files.Count > 0 && files.Concat(sources.Chat).Append(sources.Readers ?? files[0]).All(Path.Exists) && options.All(option => option.Key is "--chat" or "--readers" or "--out") ? sources : null;
    }
}
