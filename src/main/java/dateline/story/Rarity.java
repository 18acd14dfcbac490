package dateline.story;

import java.util.HashMap;
import java.util.Map;

/**
 * How rare each term was in the weeks before: the inverse document frequency of K. Sparck Jones, 1972, over a window of
 * days, so that what today's articles weigh never depends on those of tomorrow.
 *
 * <p>A digest that begins has few articles, and any word would be rare in them; a stock of imagined articles, in which a
 * word has a share of {@value #SHARE}, steadies it.
 */
final class Rarity {
    private static final double STOCK = 400;
    private static final double SHARE = 0.002;

    private final Map<Integer, Integer> articles = new HashMap<>();
    private int all;

    void add(Sketch sketch) {
        all++;
        for (int term : sketch.terms()) {
            articles.merge(term, 1, Integer::sum);
        }
    }

    void remove(Sketch sketch) {
        all--;
        for (int term : sketch.terms()) {
            articles.merge(term, -1, (a, b) -> a + b == 0 ? null : a + b);
        }
    }

    double of(int term) {
        return Math.log((all + STOCK + 1) / (articles.getOrDefault(term, 0) + STOCK * SHARE + 0.5));
    }
}
