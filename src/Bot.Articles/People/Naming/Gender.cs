namespace Bot.Articles.People.Naming;

/// <summary>What titles, given names and pronouns say of a person; nothing where they leave it open.</summary>
internal enum Gender
{
    Unsaid,
    Woman,
    Man,
}
