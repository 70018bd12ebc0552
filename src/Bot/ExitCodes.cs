namespace Bot;

internal static class ExitCodes
{
    /// <summary>Answered, also where the answer is that the articles do not say.</summary>
    public const int Done = 0;

    /// <summary>Wrong usage, unreadable input, a refused token or any other reason for which it cannot go on.</summary>
    public const int CannotGoOn = 2;
}
