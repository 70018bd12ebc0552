using System.Text.RegularExpressions;

namespace Bot.Answers.Ask.Analysis;

/// <summary>Writes out what people shorten in chat: "whats", "didnt", "1st", "ppl", "uk"; and rights the commonest slips in question words.</summary>
internal static partial class Wording
{
    private static readonly Dictionary<string, string> Written = Pairs(
        """
        whats=what is|what's=what is|wats=what is|whos=who is|who's=who is|wheres=where is|where's=where is|whens=when is|when's=when is|hows=how is|how's=how is|whys=why is|why's=why is
        whatre=what are|what're=what are|who're=who are|whered=where did|where'd=where did|whod=who did|who'd=who did|howd=how did|how'd=how did|whend=when did|when'd=when did|whatd=what did|what'd=what did|whyd=why did|why'd=why did
        isnt=isn't|arent=aren't|wasnt=wasn't|werent=weren't|dont=don't|doesnt=doesn't|didnt=didn't|hasnt=hasn't|havent=haven't|hadnt=hadn't|cant=can't|couldnt=couldn't|wouldnt=wouldn't|shouldnt=shouldn't
        wich=which|whcih=which|whch=which|hwich=which|waht=what|wat=what|wht=what|hwat=what|wath=what|woh=who|hwo=who|wen=when|wehn=when|whne=when|hwen=when|wher=where|were's=where is|weher=where|whre=where|hoe many=how many|hwo many=how many
        befor=before|becuase=because|becaus=because|teh=the|thier=their|adn=and|abot=about|abuot=about|beetween=between|betwen=between|durring=during|untill=until|agaisnt=against|acording=according
        u=you|ur=your|ppl=people|pls=please|plz=please|abt=about|cuz=because|coz=because|yrs=years|yr=year|govt=government|pic=picture|pics=pictures|b4=before|bday=birthday
        uni=university|unis=universities|prof=professor|thru=through|fav=favourite|fave=favourite|wanna=want to|gotta=must|gonna=going to|kinda=kind of|app=application|apps=applications|info=information|prez=president|pm=prime minister|vp=vice president|hq=headquarters|footy=football|mins=minutes|hrs=hours|cos=because|tho=though|lol=|lmao=|omg=|btw=|theres=there is|hes=he is|shes=she is|theyre=they are|brits=the British
        take over from=replace|takes over from=replaces|took over from=replaced|get rid of=remove|gets rid of=removes|got rid of=removed|kick out=oust|kicked out=ousted
        pass away=die|passed away=died|get married=marry|got married=married|blow up=explode|blew up=exploded|call off=cancel|called off=cancelled|turn down=reject|turned down=rejected
        step down=resign|stepped down=resigned|stood down=resigned|shut down=close|knock down=demolish|knocked down=demolished|tear down=demolish|tore down=demolished|torn down=demolished|pulled down=demolished
        run away=flee|ran away=fled|locked up=imprisoned|take part=participate|took part=participated|bought out=acquired|kick off=begin|kicked off=began|broke out=began|wiped out=destroyed|set up=established
        how long ago=when|whereabouts=where|made up of=composed of|a.k.a.=known as|aka=known as
        1st=first|2nd=second|3rd=third|4th=fourth|5th=fifth|6th=sixth|7th=seventh|8th=eighth|9th=ninth|10th=tenth
        uk=United Kingdom|u.k.=United Kingdom|usa=United States|u.s.=United States|u.s.a.=United States|ussr=Soviet Union|eu=European Union|uae=United Arab Emirates|america=United States|holland=Netherlands|nz=New Zealand|nk=North Korea|n korea=North Korea|n. korea=North Korea|s korea=South Korea|s. korea=South Korea|ww1=World War I|wwi=World War I|ww2=World War II|wwii=World War II
        """);

    /// <summary>Several words before one, "n korea" before "n"; single words with their apostrophes.</summary>
    private static readonly Regex Shortened = new(
        $@"(?<![\p{{L}}\p{{N}}'’])(?:{Phrases()}|[a-z0-9]+(?:['’][a-z]+)?)(?![\p{{L}}\p{{N}}'’])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled, TimeSpan.FromSeconds(1));

    /// <param name="text">As typed.</param>
    /// <param name="stands">Whether the articles have a word just as it was typed, in lower case: then it is meant.</param>
    /// <param name="requests">Whether "tell me about X" becomes a question, too.</param>
    public static string Of(string text, Func<string, bool> stands, bool requests = true)
    {
        var asked = requests ? Request().Replace(text, "what is ") : text;
        return Shortened.Replace(asked, match =>
        {
            var typed = match.Value.Replace('’', '\'').ToLowerInvariant();
            var isDay = char.IsAsciiDigit(typed[0]) && DayBehind().IsMatch(asked[(match.Index + match.Length)..]);
            return !isDay && Written.TryGetValue(typed, out var written) && !stands(typed) ? written : match.Value;
        });
    }

    private static Dictionary<string, string> Pairs(string table) =>
        table.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[^1], StringComparer.Ordinal);

    private static string Phrases() =>
        string.Join('|', Written.Keys.Where(key => !key.All(char.IsLetterOrDigit)).OrderByDescending(key => key.Length).Select(key => Regex.Escape(key)));

    /// <summary>"Tell me about X", "so what do you know about X" ask what X is.</summary>
    [GeneratedRegex(
        @"^\W*(?:(?:hey|hi|hello|ok|okay|so|and|please|pls|plz|can you|could you|would you)\b\W*)*(?:(?:tell|teach) (?:me|us) (?:(?:something|more|everything|a bit|a little|all) )?about|what (?:do|can) you (?:know|tell (?:me|us)) about|(?:any |some )?(?:info|information)(?: on| about)|(?:what|how) about|describe|define|explain(?: to me)?|what is the (?:meaning|definition) of) (?=\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Request();

    /// <summary>"1st of May", "2nd April".</summary>
    [GeneratedRegex(@"^(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayBehind();
}
