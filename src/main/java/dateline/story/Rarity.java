package dateline.story;

import java.util.Arrays;

/**
 * How rare each term was in the weeks before: the inverse document frequency of K. Sparck Jones, 1972, over a window of
 * days, so that what today's articles weigh never depends on those of tomorrow.
 *
 * <p>A digest that begins has few articles, and any word would be rare in them; a stock of imagined articles, in which a
 * word has a share of {@value #SHARE}, steadies it. Terms are those of a {@link Numbering}.
 */
final class Rarity {
    private static final double STOCK = 400;
    private static final double SHARE = 0.002;

    /** How many articles have each term. */
    private int[] articles = new int[1024];

    private int all;

    /** @param terms of an article, each once */
    void add(int[] terms) {
        all++;
        for (int term : terms) {
            if (term >= articles.length) {
                articles = Arrays.copyOf(articles, Math.max(term + 1, 2 * articles.length));
            }
            articles[term]++;
        }
    }

    /** @param terms of an article that was added */
    void remove(int[] terms) {
        all--;
        for (int term : terms) {
            articles[term]--;
        }
    }

    /** How rare each of some terms is. */
    double[] of(int[] terms) {
        double[] rare = new double[terms.length];
        for (int i = 0; i < terms.length; i++) {
            int having = terms[i] < articles.length ? articles[terms[i]] : 0;
            rare[i] = Math.log((all + STOCK + 1) / (having + STOCK * SHARE + 0.5));
        }
        return rare;
    }
}
