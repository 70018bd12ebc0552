namespace Bot.Articles.Sentences;

/// <summary>Characters that may end a sentence, and those that may close it behind its end.</summary>
internal static class SentenceMarks
{
    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' || IsFullWidth(c);

    public static bool IsFullWidth(char c) => c is '。' or '！' or '？' or '।' or '؟';

    public static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or '»' or ')' or ']';
}
