namespace Bot.Json;

internal static class AnswerStatus
{
    public const string Found = "found";
    public const string Ambiguous = "ambiguous";
    public const string NotFound = "notFound";
}
