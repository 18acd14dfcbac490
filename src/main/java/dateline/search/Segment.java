package dateline.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A stretch of time with an index of its own, so that a new article changes only the index of its day. Past years lie
 * together as far as they are small; the newest month is apart from what was before it, and the newest day from the month,
 * as soon as there is so much that it would cost a new article something.
 *
 * <pre>2015-2021, 2022-2025-07, 2025-08, 2025-08-20</pre>
 *
 * @param name where its files lie
 * @param from the first of its articles, in a list from the oldest to the newest
 * @param to the first that is not
 */
public record Segment(String name, int from, int to) {
    /** In articles: less is not worth a file more in each search. */
    private static final int LEAST = 256;

    /** In articles: past years are put together until they have so many. */
    private static final int MUCH = 20_000;

    /**
     * Parts an archive.
     *
     * @param days of the articles, from the oldest to the newest
     */
    public static List<Segment> of(List<LocalDate> days) {
        List<Segment> segments = new ArrayList<>();
        if (days.isEmpty()) {
            return segments;
        }
        int end = days.size();
        LocalDate newest = days.get(end - 1);
        int month = end > LEAST ? start(days, YearMonth::from) : end;
        int day = end - month > LEAST ? start(days, Function.identity()) : end;
        past(days, month, segments);
        add(YearMonth.from(newest).toString(), month, day, segments);
        add(newest.toString(), day, end, segments);
        return segments;
    }

    /** How many articles it has. */
    public int size() {
        return to - from;
    }

    private static void past(List<LocalDate> days, int end, List<Segment> segments) {
        int from = 0;
        for (int i = 1; i <= end; i++) {
            boolean yearEnds =
                    i == end || days.get(i).getYear() != days.get(i - 1).getYear();
            if (yearEnds && (i == end || i - from >= MUCH)) {
                add(name(days.get(from), days.get(i - 1), i == end && end < days.size()), from, i, segments);
                from = i;
            }
        }
    }

    private static String name(LocalDate first, LocalDate last, boolean cut) {
        String end = cut ? YearMonth.from(last).toString() : Integer.toString(last.getYear());
        return first.getYear() == last.getYear() ? end : first.getYear() + "-" + end;
    }

    private static void add(String name, int from, int to, List<Segment> segments) {
        if (to > from) {
            segments.add(new Segment(name, from, to));
        }
    }

    /** Where the last articles of one period begin. */
    private static <P> int start(List<LocalDate> days, Function<LocalDate, P> period) {
        int start = days.size() - 1;
        P newest = period.apply(days.get(start));
        while (start > 0 && period.apply(days.get(start - 1)).equals(newest)) {
            start--;
        }
        return start;
    }
}
