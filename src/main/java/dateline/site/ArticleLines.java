package dateline.site;

import dateline.analysis.AnalysisJson;
import dateline.analysis.NewsAnalyzer;
import dateline.analysis.Submission;
import dateline.intake.CleanArticle;
import dateline.intake.Cleaner;
import dateline.intake.Intake;
import dateline.intake.Known;
import dateline.intake.RawArticle;
import dateline.intake.Sink;
import dateline.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The work on one article as functions from a line of JSON to a line of JSON, which any engine can map over an archive that
 * is too large for one machine. They know nothing of other lines, files or settings, and may be called by any number of
 * threads; only the models are loaded once a process.
 *
 * <pre>
 * ArticleLines.clean("crawl.jsonl", "{\"title\":\"A pier\",\"text\":\"...\"}", problem -&gt; {})
 *     = Optional["{\"input\":\"crawl.jsonl\",\"title\":\"A pier\", ...}"]
 * </pre>
 */
public final class ArticleLines {
    private ArticleLines() {}

    /**
     * Cleans one article: what {@code import --jsonl} writes for this line.
     *
     * @param input what the archive is called, given back as {@code input}
     * @param line one article as a crawler, reader or API exports it
     * @param problems takes what is wrong with the line
     * @return the cleaned article; empty when the line holds none
     */
    public static Optional<String> clean(String input, String line, Consumer<Problem> problems) {
        List<RawArticle> articles = new ArrayList<>(1);
        Intake.line(input, line, new OneArticle(articles, problems));
        if (articles.isEmpty()) {
            return Optional.empty();
        }
        CleanArticle article = new Cleaner(Known.NOTHING, false, false).clean(articles.get(0));
        String body = article.body().text();
        List<Problem> missing = Shortcomings.of(article, body);
        if (body.isBlank()) {
            missing.forEach(problems);
        }
        return Optional.of(CleanedJson.line(article, body, missing));
    }

    /**
     * Analyzes one text: what {@code analyze --jsonl} writes for this line.
     *
     * @param line {@code {"id": "a", "text": "..."}}; the id may be missing
     * @return sentences, names and quotes; empty when the line holds no text
     */
    public static Optional<String> analyze(String line) {
        return TextLine.of(line)
                .map(text -> new Submission(text.id(), text.text(), List.of()))
                .map(text -> AnalysisJson.line(text.id(), Analyzing.ANALYZER.analyze(text)));
    }

    /** Loads the models when the first text is analyzed, and not when one is cleaned. */
    private static final class Analyzing {
        static final NewsAnalyzer ANALYZER = new NewsAnalyzer();
    }

    private record OneArticle(List<RawArticle> articles, Consumer<Problem> problems) implements Sink {
        @Override
        public void article(RawArticle article) {
            articles.add(article);
        }

        @Override
        public void problem(Problem problem) {
            problems.accept(problem);
        }
    }
}
