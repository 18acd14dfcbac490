package dateline.clean;

import dateline.text.Sentences;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Where the sentences of one block begin. */
final class Starts {
    private final int[] places;

    private Starts(int[] places) {
        this.places = places;
    }

    static Starts of(String text) {
        return new Starts(Sentences.starts(text));
    }

    /** With those that begin small: where boilerplate may begin. */
    static Starts rough(String text) {
        return new Starts(Sentences.stops(text));
    }

    int count() {
        return places.length;
    }

    int place(int sentence) {
        return places[sentence];
    }

    /** The first start behind a place; {@code end} when there is none before it. */
    int after(int place, int end) {
        int next = sentence(place) + 1;
        return next < places.length ? Math.min(places[next], end) : end;
    }

    /** The last start at or before a place, but not before {@code least}. */
    int before(int place, int least) {
        int at = sentence(place);
        return at < 0 ? least : Math.max(least, places[at]);
    }

    /**
     * The place itself when its sentence is among the wanted ones, else the start of the next one that is; {@code end} when
     * there is none before it.
     *
     * @param wanted numbers of sentences; null for all
     */
    int wanted(int place, int end, @Nullable BitSet wanted) {
        int at = sentence(place);
        if (wanted == null || place >= end || (at >= 0 && wanted.get(at))) {
            return Math.min(place, end);
        }
        int next = wanted.nextSetBit(Math.max(0, at));
        return next < 0 ? end : Math.min(end, places[next]);
    }

    private int sentence(int place) {
        int found = Arrays.binarySearch(places, place);
        return found >= 0 ? found : -found - 2;
    }
}
