package dateline.story;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What of an article decides to which story it belongs: which terms it has and how often, those of the headline, those of
 * the lead. Terms are numbers, so that an archive of sketches is small: about 1 KB an article.
 */
public final class Sketch {
    /** That of an article without words. */
    public static final Sketch EMPTY = new Sketch(new int[0], new byte[0], new byte[0]);

    /** In the headline. */
    static final int TITLE = 1;

    /** In the headline or the first {@value #FIRST} terms of the body. */
    static final int LEAD = 2;

    /** A number in the headline, other than a year. */
    static final int FIGURE = 4;

    /** Terms; the end of a long article says little about its event. */
    private static final int MOST = 400;

    private static final int FIRST = 60;

    private static final int TITLE_WEIGHT = 2;

    private static final int MOST_OF_TITLE = 40;

    private final int[] terms;
    private final byte[] counts;
    private final byte[] places;

    /**
     * A sketch that was kept; it takes the arrays as they are.
     *
     * @param terms in ascending order
     * @param counts how often each is there, at most 127; those of the headline count twice more
     * @param places where each is there: {@link #TITLE}, {@link #LEAD}, {@link #FIGURE}, added up
     */
    public Sketch(int[] terms, byte[] counts, byte[] places) {
        this.terms = terms;
        this.counts = counts;
        this.places = places;
    }

    /**
     * Sketches an article.
     *
     * @param text the headline, then the body
     * @param titleEnd where the headline ends
     */
    public static Sketch of(String text, int titleEnd) {
        Terms title = Terms.of(Headline.plain(text.substring(0, titleEnd)), MOST_OF_TITLE);
        int[] inTitle = title.numbers();
        int[] inBody = Terms.of(text.substring(titleEnd), MOST).numbers();
        int[] all = weighed(inBody, inTitle);
        int[] terms = new int[all.length];
        byte[] often = new byte[all.length];
        int size = 0;
        for (int number : all) {
            size += size == 0 || terms[size - 1] != number ? 1 : 0;
            terms[size - 1] = number;
            often[size - 1] += (byte) (often[size - 1] < Byte.MAX_VALUE ? 1 : 0);
        }
        terms = Arrays.copyOf(terms, size);
        byte[] places = new byte[size];
        mark(inTitle, terms, places, TITLE | LEAD);
        mark(Arrays.copyOf(inBody, Math.min(FIRST, inBody.length)), terms, places, LEAD);
        mark(title.figures(), terms, places, FIGURE);
        return new Sketch(terms, Arrays.copyOf(often, size), places);
    }

    /** All of them in ascending order, each as often as it counts. */
    private static int[] weighed(int[] body, int[] title) {
        int[] all = Arrays.copyOf(body, body.length + TITLE_WEIGHT * title.length);
        for (int at = body.length; at < all.length; at += title.length) {
            System.arraycopy(title, 0, all, at, title.length);
        }
        Arrays.sort(all);
        return all;
    }

    private static void mark(int[] numbers, int[] terms, byte[] places, int place) {
        for (int number : numbers) {
            places[Arrays.binarySearch(terms, number)] |= (byte) place;
        }
    }

    /** The terms in ascending order; not to be changed. */
    public int[] terms() {
        return terms;
    }

    /** How often each term is there; not to be changed. */
    public byte[] counts() {
        return counts;
    }

    /** Where each term is there; not to be changed. */
    public byte[] places() {
        return places;
    }

    /** Whether the article has all of some words, in whatever form: {@code interest rate}. */
    public boolean has(String words) {
        int[] wanted = Terms.of(words, MOST_OF_TITLE).numbers();
        return wanted.length > 0 && Arrays.stream(wanted).allMatch(term -> Arrays.binarySearch(terms, term) >= 0);
    }

    /** The terms at a place, in ascending order. */
    int[] at(int place) {
        return IntStream.range(0, terms.length)
                .filter(i -> (places[i] & place) != 0)
                .map(i -> terms[i])
                .toArray();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sketch that
                && Arrays.equals(terms, that.terms)
                && Arrays.equals(counts, that.counts)
                && Arrays.equals(places, that.places);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(terms);
    }
}
