package dateline.story;

import dateline.text.Mix;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The days that have articles, in order, and which articles each has. */
final class Days {
    private final List<Grouper.Item> items;
    private final long[] days;
    private final int[] firsts;
    /** Sum of the marks of all articles before a day. */
    private final long[] sums;

    private Days(List<Grouper.Item> items, long[] days, int[] firsts, long[] sums) {
        this.items = items;
        this.days = days;
        this.firsts = firsts;
        this.sums = sums;
    }

    static Days of(List<Grouper.Item> items) {
        long[] days = items.stream().mapToLong(Grouper.Item::day).distinct().toArray();
        int[] firsts = new int[days.length + 1];
        long[] sums = new long[days.length + 1];
        int day = -1;
        long sum = 0;
        for (int i = 0; i < items.size(); i++) {
            if (day < 0 || items.get(i).day() != days[day]) {
                day++;
                firsts[day] = i;
                sums[day] = sum;
            }
            sum += Mix.of(items.get(i).mark());
        }
        firsts[days.length] = items.size();
        sums[days.length] = sum;
        return new Days(items, days, firsts, sums);
    }

    int count() {
        return days.length;
    }

    /** Since 1970. */
    long day(int index) {
        return days[index];
    }

    /** Number of the first article of a day. */
    int first(int index) {
        return firsts[index];
    }

    /** The first of the days that lie at most so many days before one. */
    int from(int index, int before) {
        int at = Arrays.binarySearch(days, days[index] - before);
        return at < 0 ? -at - 1 : at;
    }

    /** Number of the first article that one of a day may be compared with. */
    int window(int index) {
        return firsts[from(index, Grouper.WINDOW)];
    }

    /**
     * Names all that the grouping of a day depends on: its articles in their order, the stories of the articles in its
     * window, and what was in the weeks before.
     *
     * @param story of each article before that day
     */
    long key(int index, IntUnaryOperator story) {
        long key = Grouper.EDITION;
        for (int i = window(index); i < firsts[index]; i++) {
            key = Mix.of(key + items.get(i).mark())
                    + Mix.of(items.get(story.applyAsInt(i)).mark());
        }
        for (int i = firsts[index]; i < firsts[index + 1]; i++) {
            key = Mix.of(key + items.get(i).mark());
        }
        return Mix.of(key + sums[index] - sums[from(index, Grouper.WINDOW + Grouper.WEEKS)]);
    }
}
