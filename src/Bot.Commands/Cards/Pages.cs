using Bot.Commands.Chat;
using Bot.Commands.Dispatch;

namespace Bot.Commands.Cards;

/// <summary>Blocks of text, divided so that each page fits into a card. The same blocks always give the same pages.</summary>
internal sealed class Pages
{
    private readonly List<List<int>> _pages = [];
    private readonly IReadOnlyList<string> _blocks;

    /// <param name="blocks">Markdown; one that is longer than a page is cut.</param>
    /// <param name="most">Blocks on one page.</param>
    /// <param name="room">For the blocks of one page with a line break behind each, in UTF-16 code units.</param>
    public Pages(IEnumerable<string> blocks, int most, int room)
    {
        _blocks = [.. blocks.Select(block => Markdown.Truncate(block, room - 1))];
        var used = room;
        for (var index = 0; index < _blocks.Count; index++)
        {
            if (_pages.Count == 0 || _pages[^1].Count == most || used + _blocks[index].Length + 1 > room)
            {
                _pages.Add([]);
                used = 0;
            }

            _pages[^1].Add(index);
            used += _blocks[index].Length + 1;
        }
    }

    public int Count => _pages.Count;

    /// <returns>Null where there is one page or none.</returns>
    public string? Footer(int page) => Count > 1 ? $"Page {Clamp(page) + 1} of {Count}" : null;

    /// <summary>The blocks of a page with their numbers; of the last page for a number behind it, of none where there are no blocks.</summary>
    /// <param name="page">From 0.</param>
    public IEnumerable<(int Index, string Block)> On(int page) =>
        Count == 0 ? [] : _pages[Clamp(page)].Select(index => (index, _blocks[index]));

    /// <summary>"Previous" and "Next", as far as there is something before and behind.</summary>
    public IEnumerable<ReplyButton> Buttons(int page, Func<int, ButtonState> open)
    {
        var current = Clamp(page);
        if (current > 0)
        {
            yield return ReplyButton.Action("Previous", open(current - 1).ToString());
        }

        if (current < Count - 1)
        {
            yield return ReplyButton.Action("Next", open(current + 1).ToString());
        }
    }

    private int Clamp(int page) => Math.Clamp(page, 0, Math.Max(0, Count - 1));
}
