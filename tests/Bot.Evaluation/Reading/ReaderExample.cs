using Bot.Answers.Vectors;

namespace Bot.Evaluation.Reading;

/// <summary>A question and a sentence.</summary>
/// <param name="Question">Its pieces.</param>
/// <param name="Answer">What the sentence answers; null where it does not.</param>
internal sealed record ReaderExample(IReadOnlyList<int> Question, SentenceTokens Sentence, ReaderAnswer? Answer, bool AsksYesNo)
{
    public int Length => Sentence.Pieces.Count + Question.Count;

    public ReaderVerdict Verdict => Answer?.IsYes switch { true => ReaderVerdict.Yes, false => ReaderVerdict.No, null => ReaderVerdict.Neither };
}

/// <summary>In the order of the reader.</summary>
internal enum ReaderVerdict
{
    Yes,
    No,
    Neither,
}
