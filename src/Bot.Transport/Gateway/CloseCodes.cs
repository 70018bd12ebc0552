namespace Bot.Transport.Gateway;

/// <summary>What the codes that Discord closes a connection with ask of the bot.</summary>
internal static class CloseCodes
{
    /// <summary>What the bot says where the line went dead. Unlike 1000 and 1001 it keeps the session alive.</summary>
    public const int Zombie = 4900;

    /// <summary>What the bot says where another process will go on with the session.</summary>
    public const int Restart = 4901;

    /// <param name="code">Null where the connection broke without one.</param>
    public static ConnectionEnd Meaning(int? code) => code switch
    {
        null => new(NextStep.Resume, "it broke off"),
        4003 => new(NextStep.Identify, "the session is gone (4003)"),
        4004 => new(NextStep.Stop, Remedies.TokenRefused),
        4007 => new(NextStep.Identify, "the sequence was wrong (4007)"),
        4009 => new(NextStep.Identify, "the session timed out (4009)"),
        4010 => new(NextStep.Stop, Remedies.ShardRefused),
        4011 => new(NextStep.Stop, Remedies.ShardingRequired),
        4012 => new(NextStep.Stop, Remedies.VersionRefused),
        4013 => new(NextStep.Stop, Remedies.IntentsInvalid),
        4014 => new(NextStep.Stop, Remedies.IntentsDisallowed),
        _ => new(NextStep.Resume, $"Discord closed it ({code})"),
    };
}
