using Bot.Articles.Dates.Anchors;
using Bot.Articles.Dates.Syntax;

namespace Bot.Articles.Dates.Resolution;

/// <summary>Goes through an article's expressions in the order of the text and works out each from the story so far.</summary>
internal sealed class Resolver
{
    private readonly ArticleExpressions _article;
    private readonly Course _course;
    private readonly Story _story = new();
    private readonly CalendarResolver _calendar;
    private readonly RelativeResolver _relative;
    private readonly List<TimeMention> _mentions = [];

    public Resolver(ArticleExpressions article)
    {
        _article = article;
        _course = Course.Of(article);
        _calendar = new CalendarResolver(_story, _course, new EraReader());
        _relative = new RelativeResolver(_story, _calendar);
    }

    /// <summary>Those of the sections' headings; their spans count from the heading's start.</summary>
    public List<(int Section, DateMention Mention)> Headings { get; } = [];

    public IReadOnlyList<TimeMention> Resolve()
    {
        Begin(_article.Title);
        for (var index = 0; index < _article.Sections.Count; index++)
        {
            var section = _article.Sections[index];
            Begin(section.Heading);
            Headings.AddRange(section.Heading.OfType<CalendarExpression>()
                .Select(expression => (expression, date: _calendar.Resolve(expression)))
                .Where(one => one.date is not null)
                .Select(one => (index, new DateMention(one.expression.Span, one.date!, CalendarResolver.KindOf(one.expression)))));
            foreach (var paragraph in section.Paragraphs)
            {
                _story.BeginParagraph();
                foreach (var expression in paragraph)
                {
                    Add(expression);
                }
            }
        }
        return _mentions;
    }

    /// <summary>The first year of a title or heading is where the story begins.</summary>
    private void Begin(IReadOnlyList<DateExpression> heading)
    {
        foreach (var expression in heading)
        {
            var first = expression is RangeExpression range ? range.From : expression as CalendarExpression;
            if (first is { SaysYear: true, IsDecade: false, Century: null } && _calendar.Resolve(first) is { } date)
            {
                _story.BeginAt(date.Earliest.Year);
                return;
            }
        }
    }

    private void Add(DateExpression expression)
    {
        switch (expression)
        {
            case CalendarExpression calendar:
                Add(calendar);
                break;
            case RangeExpression range:
                Add(range);
                break;
            case ShiftExpression shift:
                AddRelative(shift.Span, _relative.Resolve(shift), moves: shift.Sign > 0, shift.Standing);
                break;
            case WithinExpression within:
                AddRelative(within.Span, _relative.Resolve(within), moves: true, within.Standing);
                break;
            case StepExpression step:
                AddRelative(step.Span, _relative.Resolve(step), moves: step.To != Reference.Previous, step.Standing, step.Part);
                break;
            case OtherExpression { Mention: TimeOfDayMention time, IsOne: true }:
                _mentions.Add(time with { Day = _story.LastDay?.Earliest });
                break;
            case OtherExpression other:
                _mentions.Add(other.Mention);
                break;
        }
    }

    private void Add(CalendarExpression expression)
    {
        _mentions.Add((TimeMention?)Mention(expression) ?? Undated(expression.Span));
    }

    /// <summary>Ends that make no range together stand each for itself.</summary>
    private void Add(RangeExpression range)
    {
        var from = Mention(range.From);
        var to = Mention(range.To);
        if (from is not null && to is not null && EdtfDate.TryRange(from.Date.Ends?.From ?? from.Date, to.Date.Ends?.To ?? to.Date) is { } both)
        {
            var kind = from.Kind == DateMentionKind.Absolute && to.Kind == DateMentionKind.Absolute
                ? DateMentionKind.Absolute : DateMentionKind.Partial;
            _mentions.Add(new DateMention(range.Span, both, kind) { Ends = [from, to], Standing = range.Standing });
            return;
        }
        if (from is not null)
        {
            _mentions.Add(from);
        }
        if (to is not null)
        {
            _mentions.Add(to);
        }
    }

    private DateMention? Mention(CalendarExpression expression)
    {
        if (_calendar.Resolve(expression) is not { } date)
        {
            return null;
        }
        _story.Mention(date, Moves(expression));
        return new DateMention(expression.Span, date, CalendarResolver.KindOf(expression)) { Part = expression.Part, Standing = expression.Standing };
    }

    private static VagueMention Undated(TextSpan span) => new(span, VagueTime.Unsaid);

    /// <summary>What lies back ("the previous year") is background; the story does not return to it.</summary>
    private bool Moves(CalendarExpression expression) =>
        !expression.Aside && expression.YearOf != Reference.Previous && expression.Occurrence != Reference.Previous
        && !_course.Digresses(expression);

    /// <param name="moves">The story goes on from there.</param>
    private void AddRelative(TextSpan span, EdtfDate? date, bool moves, Standing standing, PartOfDay? part = null)
    {
        if (date is null)
        {
            _mentions.Add(Undated(span));
            return;
        }
        _story.Mention(date, moves);
        _mentions.Add(new DateMention(span, date, DateMentionKind.Relative) { Part = part, Standing = standing });
    }
}
