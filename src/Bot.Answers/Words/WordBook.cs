using System.IO.Compression;
using System.Text;

namespace Bot.Answers.Words;

/// <summary>
/// What the answers know of English: 30,000 common words, how they are related, what kinds of things they and some
/// 14,000 names are (WordNet 3.0), and vectors of their use (GloVe). Read once, in a tenth of a second, 8 MB.
/// </summary>
public sealed class WordBook
{
    private const int Dimensions = 100;

    /// <summary>A kind is asked for in one of these many of its commonest meanings.</summary>
    private const int CommonMeanings = 2;

    private static readonly Lazy<WordBook> Embedded = new(Read);

    private readonly string[] _words;
    private readonly sbyte[] _vectors;
    private readonly float[] _lengths;
    private readonly Kin[][] _kin;
    private readonly int[] _parents;
    private readonly int[][] _meanings;
    private readonly string[] _names;
    private readonly int[][] _nameMeanings;

    private WordBook(BinaryReader file)
    {
        _words = ReadStrings(file);
        _vectors = (sbyte[])(Array)file.ReadBytes(_words.Length * Dimensions);
        _lengths = [.. Enumerable.Range(0, _words.Length).Select(word => MathF.Sqrt(Dot(word, word)))];
        _kin = [.. _words.Select(_ => ReadKin(file))];
        _parents = [.. Enumerable.Range(0, file.ReadInt32()).Select(_ => file.ReadInt32())];
        _meanings = [.. _words.Select(_ => ReadMeanings(file))];
        _names = ReadStrings(file);
        _nameMeanings = [.. _names.Select(_ => ReadMeanings(file))];
    }

    public static WordBook English => Embedded.Value;

    /// <param name="word">In lower case.</param>
    public bool Knows(string word) => Find(word) >= 0;

    /// <summary>Whether it names a place, a person, a war, a work ..., among the better known of the world.</summary>
    /// <param name="name">In lower case; may be several words.</param>
    public bool IsName(string name) => Array.BinarySearch(_names, name, StringComparer.Ordinal) >= 0;

    /// <summary>Whether it can be a noun, in the singular or in the plural.</summary>
    /// <param name="word">In lower case.</param>
    public bool IsNoun(string word) => Find(word) is >= 0 and var id && _meanings[id].Length > 0;

    /// <summary>Closest relation first; empty for a word that the book does not know.</summary>
    public IEnumerable<(string Word, WordRelation Relation)> RelatedTo(string word) =>
        Find(word) is >= 0 and var id ? _kin[id].Select(kin => (_words[kin.Word], kin.Relation)) : [];

    /// <summary>A word and those that it is a form of: "left" and "leave".</summary>
    /// <param name="word">In lower case.</param>
    public IEnumerable<string> FormsOf(string word) => RelatedTo(word).Where(kin => kin.Relation == WordRelation.BaseForm).Select(kin => kin.Word).Prepend(word);

    /// <summary>The entry of a word; -1 where the book does not have it.</summary>
    /// <param name="word">In lower case.</param>
    public int Find(string word) => Array.BinarySearch(_words, word, StringComparer.Ordinal) is >= 0 and var entry ? entry : -1;

    /// <summary>The cosine of how the words of two entries are used, from -1 to 1; 0 where either is -1.</summary>
    public float Likeness(int one, int other) => one < 0 || other < 0 ? 0 : Dot(one, other) / (_lengths[one] * _lengths[other]);

    /// <summary>Whether a word or name is in one of its commonest meanings a kind of what another word means: "south korea" of "country".</summary>
    public bool IsA(string thing, string kind)
    {
        var kinds = MeaningsOf(kind).AsSpan();
        kinds = kinds[..Math.Min(kinds.Length, CommonMeanings)];
        foreach (var meaning in MeaningsOf(thing))
        {
            for (var above = meaning; above >= 0; above = _parents[above])
            {
                if (kinds.Contains(above))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private int[] MeaningsOf(string text)
    {
        var name = Array.BinarySearch(_names, text, StringComparer.Ordinal);
        return Find(text) is >= 0 and var word && _meanings[word].Length > 0 ? _meanings[word] : name >= 0 ? _nameMeanings[name] : [];
    }

    private float Dot(int one, int other)
    {
        var a = _vectors.AsSpan(one * Dimensions, Dimensions);
        var b = _vectors.AsSpan(other * Dimensions, Dimensions);
        var sum = 0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    private static WordBook Read()
    {
        using var stream = Resources.Open("words.bin");
        using var unpacked = new BufferedStream(new BrotliStream(stream, CompressionMode.Decompress));
        using var file = new BinaryReader(unpacked, Encoding.UTF8);
        return new WordBook(file);
    }

    private static string[] ReadStrings(BinaryReader file) => [.. Enumerable.Range(0, file.ReadInt32()).Select(_ => file.ReadString())];

    private static Kin[] ReadKin(BinaryReader file)
    {
        var kin = new Kin[file.ReadByte()];
        for (var i = 0; i < kin.Length; i++)
        {
            kin[i] = new Kin(file.ReadUInt16(), (WordRelation)file.ReadByte());
        }

        return kin;
    }

    private static int[] ReadMeanings(BinaryReader file)
    {
        var meanings = new int[file.ReadByte()];
        for (var i = 0; i < meanings.Length; i++)
        {
            meanings[i] = file.ReadInt32();
        }

        return meanings;
    }

    private readonly record struct Kin(ushort Word, WordRelation Relation);
}
