using System.Collections.Frozen;
using Bot.Articles.People.Lists;

namespace Bot.Articles.People.Naming;

/// <summary>English short forms of given names: "Jim Lovell" is "James Lovell".</summary>
internal static class Nicknames
{
    private const string Forms =
        "abe abraham|al albert alfred|alex alexander|andy andrew|art arthur|ben benjamin|bert albert|beth elizabeth|betty elizabeth|" +
        "bill william|billy william|bob robert|bobby robert|brad bradley|charlie charles|chris christopher|chuck charles|dan daniel|" +
        "dave david|dick richard|don donald|doug douglas|ed edward edwin|eddie edward|frank francis franklin|fred frederick|" +
        "gene eugene|geoff geoffrey|greg gregory|hank henry|harry henry harold|jack john|jake jacob|jeff jeffrey|jerry gerald jerome|" +
        "jim james|jimmy james|joe joseph|jon jonathan|josh joshua|kate katherine|ken kenneth|larry lawrence|liz elizabeth|" +
        "maggie margaret|matt matthew|mike michael|nick nicholas|pat patrick patricia|peggy margaret|pete peter|phil philip phillip|" +
        "ray raymond|rick richard|rob robert|ron ronald|sam samuel|steve stephen steven|sue susan|ted theodore edward|terry terence|" +
        "tim timothy|tom thomas|tommy thomas|tony anthony|vince vincent|walt walter|will william";

    private static readonly FrozenSet<(uint, uint)> Pairs = Forms.Split('|').Select(line => line.Split(' '))
        .SelectMany(words => words.Skip(1).Select(word => (WordHash.Of(words[0]), WordHash.Of(word))))
        .SelectMany(pair => new[] { pair, (pair.Item2, pair.Item1) }).ToFrozenSet();

    public static bool Same(uint one, uint other) => Pairs.Contains((one, other));
}
