using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Bot.Articles.People.Lists;

namespace Bot.Articles.People.Tagging;

/// <summary>
/// Collects what is true of a word, each by its place in the order of features and a value, and makes rows of the model of it:
/// eight at a time, for every word of a name costs more than a hundred.
/// </summary>
internal sealed class FeatureRows
{
    private const uint Spread = 0x9E3779B1;

    /// <summary>In step with <see cref="WordHash.Mix"/>, whose first number this is behind its first multiplication.</summary>
    private readonly uint[] _places = new uint[FeatureExtractor.Most];
    private readonly uint[] _values = new uint[FeatureExtractor.Most];
    private int _count;
    private uint _place;

    public void Clear() => (_count, _place) = (0, 0);

    public void Add(uint value)
    {
        var at = _count++;
        _place += unchecked(Spread * Spread);
        _places[at] = _place;
        _values[at] = value;
    }

    /// <summary>One feature for each bit that is set.</summary>
    /// <param name="none">Takes up the place alone.</param>
    public void AddEach(uint bits, bool none = false)
    {
        _place += unchecked(Spread * Spread);
        for (bits = none ? 0 : bits; bits != 0; bits &= bits - 1)
        {
            _places[_count] = _place;
            _values[_count++] = (uint)BitOperations.TrailingZeroCount(bits);
        }
    }

    /// <returns>How many rows were filled.</returns>
    public int Fill(Span<int> rows)
    {
        var places = MemoryMarshal.Cast<uint, Vector256<uint>>(_places);
        var values = MemoryMarshal.Cast<uint, Vector256<uint>>(_values);
        var filled = MemoryMarshal.Cast<int, Vector256<uint>>(rows);
        for (var i = 0; i < (_count + Vector256<uint>.Count - 1) / Vector256<uint>.Count; i++)
        {
            var hash = ((places[i] ^ values[i]) * Vector256.Create(0x85EBCA77)) + Vector256.Create(0x27D4EB2Fu);
            hash ^= hash >>> 15;
            hash *= Vector256.Create(0x2C1B3C6Du);
            hash ^= hash >>> 12;
            hash = Vector256.ConditionalSelect(Vector256.Equals(hash, Vector256<uint>.Zero), Vector256<uint>.One, hash);
            filled[i] = hash & Vector256.Create((uint)(TaggerModel.Rows - 1));
        }

        return _count;
    }
}
