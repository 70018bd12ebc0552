using System.Diagnostics;
using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Ask.Retrieval;
using Bot.Answers.Ask.Extraction;
using Bot.Evaluation.Squad;

namespace Bot.Evaluation.Learning;

internal static class Prof
{
    public static int Run(string[] args)
    {
        var file = SquadFile.Read(args[0]);
        var articles = new SquadArticles();
        using var library = TemporaryLibrary.Read(folder => articles.Write(file, folder));
        var people = new Bot.Answers.People.PersonLookup(library.Library, new Bot.Answers.Sources.ArticleLinks(Bot.Answers.Sources.ArticleLinks.DefaultTemplate));
        var analyzer = new QuestionAnalyzer(library.Library, people);
        var search = new CandidateSearch(library.Library);
        var asked = file.Data.SelectMany((article, fold) => article.Paragraphs.SelectMany(paragraph => paragraph.Qas.Select(question => (article, fold, paragraph, question)))).ToList();
        for (var round = 0; round < 2; round++)
        {
            double a = 0, s = 0, k = 0, r = 0, e = 0;
            var n = 0;
            for (var i = 0; i < asked.Count; i += 12)
            {
                n++;
                var t0 = Stopwatch.GetTimestamp();
                var q = analyzer.Analyse(asked[i].question.Question);
                var t1 = Stopwatch.GetTimestamp();
                var article = library.Library.FindArticle(SquadArticles.Title(asked[i].article))!;
                var found = search.Find(q, article.Id, null);
                var t2 = Stopwatch.GetTimestamp();
                var ranked = SentenceRanking.Rank(q, found, null);
                var t3 = Stopwatch.GetTimestamp();
                if (ranked.Count > 0) { var rivals = new Rivals(q, new KinIndex(q), ranked);
                foreach (var x in ranked) { RankingFeatures.Write(q, x, rivals, new Bot.Answers.Learning.FeatureRow()); } }
                var t4 = Stopwatch.GetTimestamp();
                foreach (var x in ranked.Take(3)) { ShortAnswers.In(q, x.Match); }
                var t5 = Stopwatch.GetTimestamp();
                a += t1 - t0; s += t2 - t1; k += t3 - t2; r += t4 - t3; e += t5 - t4;
            }
            var f = 1000.0 / Stopwatch.Frequency / n;
            Console.WriteLine($"analyse {a * f:0.00} search {s * f:0.00} rank {k * f:0.00} features {r * f:0.00} extract {e * f:0.00}");
        }
        var answering = library.Answering;
        foreach (var degree in new[] { 1, 2 })
        {
            var t = Stopwatch.StartNew();
            var some = asked.Where((_, i) => i % 6 == 0).ToList();
            some.AsParallel().WithDegreeOfParallelism(degree).ForAll(x => answering.Consider(new Bot.Answers.Ask.Question(x.question.Question, SquadArticles.Title(x.article))));
            Console.WriteLine($"consider by {degree}: {t.Elapsed.TotalMilliseconds / some.Count:0.00} ms each");
        }
        return 0;
    }
}
