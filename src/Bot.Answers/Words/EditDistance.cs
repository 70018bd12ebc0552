namespace Bot.Answers.Words;

/// <summary>Slips of the pen: letters added, left out, changed, or two neighbours swapped.</summary>
public static class EditDistance
{
    /// <returns>The number of slips between two words, or <paramref name="most"/> + 1 where there are more than that.</returns>
    public static int Between(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        var (before, last, next) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = one[i - 1] == other[j - 1] ? 0 : 1;
                next[j] = Math.Min(Math.Min(next[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                }
            }

            (before, last, next) = (last, next, before);
        }

        return Math.Min(last[other.Length], most + 1);
    }

    /// <summary>How many slips are forgiven in a word of so many letters: none in short ones.</summary>
    public static int Forgiven(int letters) => letters switch { < 4 => 0, < 8 => 1, _ => 2 };
}
