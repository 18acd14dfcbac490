package dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was removed, by its place in the raw text; of two removals that overlap, the first keeps the words. */
final class Ledger {
    private final String raw;
    private final List<Span> repairs;
    private final TreeMap<Integer, Entry> entries = new TreeMap<>();

    private record Entry(int end, String rule) {}

    /**
     * An empty ledger.
     *
     * @param repairs stretches that belong together, because they are one broken sign
     */
    Ledger(String raw, List<Span> repairs) {
        this.raw = raw;
        this.repairs = repairs;
    }

    /** Enters what of the stretch is not entered yet. */
    void remove(Span span, String rule) {
        int start = span.start();
        int end = whole(span.end());
        Map.Entry<Integer, Entry> before = entries.floorEntry(start);
        start = before == null ? start : Math.max(start, before.getValue().end());
        while (start < end) {
            Map.Entry<Integer, Entry> next = entries.ceilingEntry(start);
            int stop = next == null ? end : Math.min(end, next.getKey());
            put(start, stop, rule);
            start = next == null ? end : next.getValue().end();
        }
    }

    private void put(int from, int to, String rule) {
        int start = from;
        int end = to;
        boolean blank = raw.substring(from, to).isBlank();
        while (!blank && Layout.space(raw.charAt(start))) {
            start++;
        }
        while (!blank && Layout.space(raw.charAt(end - 1))) {
            end--;
        }
        if (start < end && (!blank || rule.equals(TextCleaner.LINK_SPACE))) {
            entries.put(start, new Entry(end, rule));
        }
    }

    /** A place inside a broken sign stands for the end of the sign. */
    private int whole(int place) {
        int low = 0;
        int high = repairs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span repair = repairs.get(middle);
            if (place <= repair.start()) {
                high = middle - 1;
            } else if (place >= repair.end()) {
                low = middle + 1;
            } else {
                return repair.end();
            }
        }
        return place;
    }

    /** The rule that removed the character at a place, in UTF-16 units; null when it is kept. */
    @Nullable
    String rule(int place) {
        Map.Entry<Integer, Entry> entry = entries.floorEntry(place);
        return entry == null || entry.getValue().end() <= place
                ? null
                : entry.getValue().rule();
    }

    /** All removals by their place, counted in code points. */
    List<Removal> removals() {
        List<Removal> removals = new ArrayList<>();
        int units = 0;
        int points = 0;
        for (Map.Entry<Integer, Entry> entry : entries.entrySet()) {
            int start = entry.getKey();
            int end = entry.getValue().end();
            points += raw.codePointCount(units, start);
            units = start;
            int length = raw.codePointCount(start, end);
            removals.add(new Removal(points, length, entry.getValue().rule(), raw.substring(start, end)));
        }
        return removals;
    }
}
