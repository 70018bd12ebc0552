using System.Collections;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Bot.Commands.Daily;

/// <summary>
/// The names of all facts of a library: each dated event and each person, once, in an order of their own for a server and
/// a date that mixes the articles. Nothing is loaded, and a name is made only when it is looked at: most posts look at a
/// few of what may be a million.
/// </summary>
internal sealed class FactDeck : IReadOnlyList<string>
{
    private readonly FactShelf _shelf;
    private readonly long _first;
    private readonly long _step;

    public FactDeck(FactShelf shelf, ulong guild, LocalDate date)
    {
        _shelf = shelf;
        var seed = SHA256.HashData(Encoding.UTF8.GetBytes($"{guild} {LocalDatePattern.Iso.Format(date)}"));
        if (shelf.Count > 0)
        {
            _first = BitConverter.ToUInt32(seed, 0) % shelf.Count;
            _step = Step(BitConverter.ToUInt32(seed, 4), shelf.Count);
        }
    }

    public int Count => _shelf.Count;

    public string this[int index] => _shelf.Name((int)((_first + (_step * index)) % _shelf.Count));

    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Without a common divisor with the count, so that it comes by every fact once; not small, so that neighbours lie far apart.</summary>
    private static long Step(uint seed, int count)
    {
        var step = (count / 3) + (seed % ((count / 3) + 1L)) + 1;
        while (Divisor(step, count) != 1)
        {
            step++;
        }

        return step;
    }

    private static long Divisor(long left, long right) => right == 0 ? left : Divisor(right, left % right);
}
