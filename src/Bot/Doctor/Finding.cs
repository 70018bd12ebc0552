namespace Bot.Doctor;

/// <param name="Text">One line: how it is, and what to do where it is not well.</param>
internal sealed record Finding(bool Well, string Subject, string Text)
{
    public static Finding Good(string subject, string text) => new(Well: true, subject, text);

    public static Finding Bad(string subject, string text) => new(Well: false, subject, text);

    public override string ToString() => $"{(Well ? "ok  " : "BAD ")} {Subject,-12} {Text}";
}
