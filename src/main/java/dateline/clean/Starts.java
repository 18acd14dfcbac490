package dateline.clean;

import dateline.text.Sentences;
import java.util.Arrays;

/** Where the sentences of one block begin. */
final class Starts {
    private final int[] places;

    private Starts(int[] places) {
        this.places = places;
    }

    static Starts of(String text) {
        return new Starts(Sentences.starts(text));
    }

    /** The first start behind a place; {@code end} when there is none before it. */
    int after(int place, int end) {
        int found = Arrays.binarySearch(places, place);
        int next = found >= 0 ? found + 1 : -found - 1;
        return next < places.length ? Math.min(places[next], end) : end;
    }

    /** The last start at or before a place, but not before {@code least}. */
    int before(int place, int least) {
        int found = Arrays.binarySearch(places, place);
        int at = found >= 0 ? found : -found - 2;
        return at < 0 ? least : Math.max(least, places[at]);
    }
}
