namespace Bot.Answers.Words;

/// <summary>How an English word is related to another, closest first. The numbers are those of the file <c>words.bin</c>.</summary>
public enum WordRelation : byte
{
    /// <summary>"ran" to "run".</summary>
    BaseForm = 0,

    /// <summary>"independent" to "independence".</summary>
    Derived = 1,

    /// <summary>In one of the common meanings of the word.</summary>
    Synonym = 2,

    /// <summary>Of a verb: "remove" to "oust".</summary>
    Narrower = 3,

    /// <summary>Of a verb: "oust" to "remove".</summary>
    Broader = 4,

    /// <summary>Of an adjective: "huge" to "large".</summary>
    Similar = 5,

    /// <summary>In a rarer meaning.</summary>
    DistantSynonym = 6,

    /// <summary>"begin" to "end".</summary>
    Opposite = 7,
}
