namespace Bot.Answers.Vectors;

/// <summary>
/// Reads what <c>Bot.Evaluation encoder</c> writes, in the form of <see cref="WeightReader"/>: the word pieces (a string with a piece in
/// each line), their vectors and those of the places as tables, a norm, and the layers (int32 count; for each the int32 number
/// of heads and its parts in the order of <see cref="EncoderLayer"/>).
/// </summary>
internal static class EncoderFile
{
    public static SentenceEncoder ReadEmbedded()
    {
        using var file = new WeightReader(Resources.Open("encoder.bin"));
        return new SentenceEncoder(new WordPieces(file.Text()), file.Table(), file.Table(), file.Norm(), [.. Enumerable.Range(0, file.Number()).Select(_ => Layer(file))]);
    }

    private static EncoderLayer Layer(WeightReader file) =>
        new(file.Number(), file.Matrix(), file.Matrix(), file.Norm(), file.Matrix(), file.Matrix(), file.Norm());
}
