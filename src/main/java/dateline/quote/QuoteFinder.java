package dateline.quote;

import dateline.entity.Mention;
import dateline.entity.Quote;
import dateline.language.Prose;
import dateline.language.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the quotes in a text, and who speaks. */
public final class QuoteFinder {
    /**
     * All quotes in the order of the text.
     *
     * @param mentions who is named in the text, in its order
     */
    public List<Quote> find(Prose prose, List<Mention> mentions) {
        List<Span> spans = QuoteMarks.find(prose.text());
        if (spans.isEmpty()) {
            return List.of();
        }
        Attribution attribution = new Attribution(prose, new SpeakerSearch(prose, mentions), spans);
        List<Quote> quotes = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            quotes.add(attribution.quote(i));
        }
        return quotes;
    }
}
