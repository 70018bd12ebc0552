using Bot.Answers.Words;

namespace Bot.Evaluation.Words;

/// <summary>How the words of a vocabulary are related in WordNet.</summary>
internal sealed class Relations(WordNet net, IReadOnlySet<string> vocabulary)
{
    private const int CommonSenses = 3;
    private const int KnownSenses = 5;

    /// <summary>The closest relation to each other word, words in ordinal order.</summary>
    public IReadOnlyList<(string Word, WordRelation Relation)> Of(string word)
    {
        var found = new SortedDictionary<string, WordRelation>(StringComparer.Ordinal);
        foreach (var pos in "nvar")
        {
            foreach (var form in net.BaseForms(word, pos))
            {
                Add(form, WordRelation.BaseForm);
            }

            var senses = net.Senses(word, pos);
            for (var rank = 0; rank < Math.Min(KnownSenses, senses.Count); rank++)
            {
                AddSense(senses[rank], rank);
            }
        }

        return [.. found.Select(pair => (pair.Key, pair.Value))];

        void AddSense(Synset sense, int rank)
        {
            foreach (var other in sense.Words)
            {
                AddSynonym(other, sense, rank < CommonSenses ? WordRelation.Synonym : WordRelation.DistantSynonym);
            }

            var own = 1 + sense.Words.ToList().FindIndex(other => other.Equals(word, StringComparison.OrdinalIgnoreCase));
            foreach (var pointer in sense.Pointers.Where(pointer => pointer.Source == 0 || pointer.Source == own))
            {
                var target = net[pointer.Target];
                switch (pointer.Symbol)
                {
                    case "+" or "\\" or "<" when pointer.TargetWord > 0:
                        Add(target.Words[pointer.TargetWord - 1], WordRelation.Derived);
                        break;
                    case "!" when pointer.TargetWord > 0 && rank < CommonSenses:
                        Add(target.Words[pointer.TargetWord - 1], WordRelation.Opposite);
                        break;
                    case "@" or "*" or ">" when sense.Pos == 'v' && rank < CommonSenses:
                        target.Words.ToList().ForEach(other => AddSynonym(other, target, WordRelation.Broader));
                        break;
                    case "~" when sense.Pos == 'v' && rank < CommonSenses:
                        target.Words.ToList().ForEach(other => AddSynonym(other, target, WordRelation.Narrower));
                        break;
                    case "&" when rank < CommonSenses:
                        target.Words.ToList().ForEach(other => AddSynonym(other, target, WordRelation.Similar));
                        break;
                }
            }
        }

        void AddSynonym(string other, Synset sense, WordRelation relation)
        {
            var rank = net.Rank(other.ToLowerInvariant(), sense);
            if (rank is >= 0 and < KnownSenses)
            {
                Add(other, relation);
            }
        }

        void Add(string other, WordRelation relation)
        {
            other = other.ToLowerInvariant();
            if (!string.Equals(other, word, StringComparison.Ordinal) && vocabulary.Contains(other) && (!found.TryGetValue(other, out var before) || relation < before))
            {
                found[other] = relation;
            }
        }
    }
}
