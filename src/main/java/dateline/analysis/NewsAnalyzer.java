package dateline.analysis;

import dateline.entity.Mention;
import dateline.entity.Quote;
import dateline.identity.Identity;
import dateline.language.Prose;
import dateline.language.Span;
import dateline.name.Name;
import dateline.name.NameFinder;
import dateline.quote.QuoteFinder;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Dateline's own analyzer for English news: names, who is meant by each, then quotes.
 *
 * <pre>
 * new NewsAnalyzer().analyze(new Submission("a", "\"No,\" said Ana Ruiz in Oslo.", List.of()))
 *     -> mentions Ana Ruiz (person), Oslo (place); one quote, "No," by Ana Ruiz
 * </pre>
 */
public final class NewsAnalyzer implements Analyzer {
    /** Raised with every change of what it finds, so that nothing older is remembered; the model has a mark of its own. */
    private static final int EDITION = 6;

    private final @Nullable NameFinder finder;
    private final Identity identity = new Identity();
    private final QuoteFinder quotes = new QuoteFinder();

    /** One that recognizes names. */
    public NewsAnalyzer() {
        this(true);
    }

    /** @param recognize whether names are recognized; otherwise only declared ones are found, and no quotes */
    public NewsAnalyzer(boolean recognize) {
        finder = recognize ? new NameFinder() : null;
    }

    /** What its findings depend on besides the text: two with one version find the same. */
    public static String version(boolean recognize) {
        return "news " + EDITION + (recognize ? " " + NameFinder.version() : " declared");
    }

    @Override
    public Analysis analyze(Submission submission) {
        Prose prose = Prose.of(submission.text());
        List<Name> names = finder == null ? List.of() : finder.find(prose);
        if (!submission.declared().isEmpty()) {
            names = new DeclaredNames(submission.declared()).with(prose, names);
        }
        List<Mention> mentions = identity.resolve(prose, names);
        // Who does not trust a program with names does not trust it with who spoke.
        List<Quote> said = finder == null ? List.of() : quotes.find(prose, mentions);
        List<Span> sentences =
                IntStream.range(0, prose.sentences()).mapToObj(prose::sentence).toList();
        return new Analysis(submission.text(), sentences, mentions, said, List.of());
    }
}
