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

/** Dateline's own analyzer for English news: names, who is meant by each, then quotes. */
public final class NewsAnalyzer implements Analyzer {
    private final NameFinder names = new NameFinder();
    private final Identity identity = new Identity();
    private final QuoteFinder quotes = new QuoteFinder();

    @Override
    public Analysis analyze(Submission submission) {
        Prose prose = Prose.of(submission.text());
        List<Name> found = names.find(prose);
        List<Mention> mentions = identity.resolve(prose, found);
        List<Quote> said = quotes.find(prose, mentions);
        List<Span> sentences =
                IntStream.range(0, prose.sentences()).mapToObj(prose::sentence).toList();
        return new Analysis(submission.text(), sentences, mentions, said, List.of());
    }
}
