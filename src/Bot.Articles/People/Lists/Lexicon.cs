using System.IO.Compression;
using System.Text;

namespace Bot.Articles.People.Lists;

/// <summary>
/// The word lists as one table of 32-bit hashes: about one unknown word in ten thousand is taken for a known one,
/// and no string is kept. Loaded once, when the first article is read.
/// </summary>
internal sealed class Lexicon
{
    private const int Slots = 1 << 19;
    private static readonly Lazy<Lexicon> Loaded = new(Load);

    private readonly uint[] _keys = new uint[Slots];
    private readonly WordClasses[] _classes = new WordClasses[Slots];

    private Lexicon()
    {
    }

    public static Lexicon Default => Loaded.Value;

    /// <param name="hash">By <see cref="WordHash"/>, of the word as written.</param>
    public WordClasses this[uint hash]
    {
        get
        {
            var slot = Find(hash);
            return _keys[slot] == hash ? _classes[slot] : WordClasses.None;
        }
    }

    public WordClasses this[ReadOnlySpan<char> word] => this[WordHash.Of(word)];

    private static Lexicon Load()
    {
        var lexicon = new Lexicon();
        using (var packed = Open("lexicon.br"))
        using (var lines = new StreamReader(new BrotliStream(packed, CompressionMode.Decompress), Encoding.UTF8))
        {
            while (lines.ReadLine() is { } line)
            {
                var tab = line.IndexOf('\t');
                lexicon.Add(line.AsSpan(0, tab), (WordClasses)int.Parse(line.AsSpan(tab + 1)));
            }
        }

        using var small = new StreamReader(Open("words.txt"), Encoding.UTF8);
        var current = WordClasses.None;
        while (small.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                current = Enum.Parse<WordClasses>(line.AsSpan(1, line.Length - 2));
            }
            else if (!line.StartsWith('#'))
            {
                foreach (var word in line.AsSpan().Split(' '))
                {
                    lexicon.Add(line.AsSpan()[word], current);
                }
            }
        }

        return lexicon;
    }

    private static Stream Open(string name) =>
        typeof(Lexicon).Assembly.GetManifestResourceStream("People." + name)
        ?? throw new InvalidOperationException($"The resource People.{name} is missing from the build.");

    private void Add(ReadOnlySpan<char> word, WordClasses classes)
    {
        if (word.IsEmpty)
        {
            return;
        }

        var hash = WordHash.Of(word);
        var slot = Find(hash);
        _keys[slot] = hash;
        _classes[slot] |= classes;
    }

    private int Find(uint hash)
    {
        var slot = (int)(hash & (Slots - 1));
        while (_keys[slot] != 0 && _keys[slot] != hash)
        {
            slot = (slot + 1) & (Slots - 1);
        }

        return slot;
    }
}
