package dateline.quote;

import dateline.entity.Mention;
import dateline.entity.Quote;
import dateline.language.Prose;
import java.util.List;

/** Finds the quotes in a text, and who speaks. */
public final class QuoteFinder {
    /**
     * All quotes in the order of the text.
     *
     * @param mentions who is named in the text, in its order
     */
    public List<Quote> find(Prose prose, List<Mention> mentions) {
        return List.of();
    }
}
