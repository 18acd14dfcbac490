package dateline.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers articles into stories, day by day: an article joins the story whose recent articles it is most like on average
 * (average linkage, R. Sokal and C. Michener, 1958), or begins one.
 *
 * <p>What an article joins depends only on those before it. So an archive that grows keeps the stories it has, and a day
 * that did not change, after weeks that did not, is remembered and not grouped again.
 */
public final class Grouper {
    /** Raised whenever articles are grouped in another way. */
    static final int EDITION = 1;

    /** Days after which a story that nobody reported on is over. */
    static final int WINDOW = 7;

    /** Days whose articles say how rare a term is. */
    static final int WEEKS = 60;

    /** From here on more speaks for one event than against it; found on real news. */
    private static final double LEAST = -0.5;

    private final List<Item> items;
    private final GroupingMemory memory;
    private final List<Grouping.Place> places = new ArrayList<>();
    private final Days days;
    private @Nullable Desk desk;

    /**
     * An article to be grouped.
     *
     * @param day since 1970
     * @param mark of its state: another text or another day gives another mark
     */
    public record Item(long day, long mark, Sketch sketch) {}

    private Grouper(List<Item> items, GroupingMemory memory) {
        this.items = items;
        this.memory = memory;
        this.days = Days.of(items);
    }

    /**
     * Groups articles.
     *
     * @param items oldest first
     * @param memory of the run before; knows this run afterwards
     */
    public static Grouping group(List<Item> items, GroupingMemory memory) {
        return new Grouper(items, memory).group();
    }

    private Grouping group() {
        for (int day = 0; day < days.count(); day++) {
            int from = days.first(day);
            int to = days.first(day + 1);
            long key = days.key(day, number -> places.get(number).story());
            List<Grouping.Place> known = memory.find(key, to - from, numbers(day));
            if (known == null) {
                Desk own = desk(day);
                for (int number = from; number < to; number++) {
                    places.add(own.place(number));
                }
            } else {
                places.addAll(known);
                desk = null;
            }
            memory.keep(
                    key, places.subList(from, to), number -> items.get(number).mark());
        }
        return new Grouping(List.copyOf(places));
    }

    /** The articles that those of a day may be placed beside, and themselves, by their marks. */
    private Map<Long, Integer> numbers(int day) {
        Map<Long, Integer> numbers = new HashMap<>();
        for (int number = days.window(day); number < days.first(day + 1); number++) {
            numbers.put(items.get(number).mark(), number);
            if (number < places.size()) {
                int story = places.get(number).story();
                numbers.put(items.get(story).mark(), story);
            }
        }
        return numbers;
    }

    /** Ready for a day: that of the day before, or one made anew from the weeks before. */
    private Desk desk(int day) {
        Desk own = desk;
        if (own == null) {
            own = new Desk();
            int window = days.from(day, WINDOW);
            for (int earlier = days.from(day, WINDOW + WEEKS); earlier < day; earlier++) {
                own.recall(earlier, earlier >= window);
            }
            desk = own;
        }
        own.open(day);
        return own;
    }

    /** What is at hand on a day. */
    private final class Desk {
        private final Numbering numbering = new Numbering();
        private final Rarity rarity = new Rarity();
        private final Recent recent = new Recent();

        /** The terms of the articles of the last weeks, the oldest first. */
        private final Deque<int[]> terms = new ArrayDeque<>();

        private int oldest = -1;

        /**
         * Puts articles of a day that are grouped already.
         *
         * @param near whether others may still be placed beside them
         */
        void recall(int day, boolean near) {
            open(day);
            for (int number = days.first(day); number < days.first(day + 1); number++) {
                int[] own = termsOf(number);
                if (near) {
                    recent.add(sighting(number, places.get(number).story(), own));
                }
                add(own);
            }
        }

        private int[] termsOf(int number) {
            return numbering.of(items.get(number).sketch().terms());
        }

        private Sighting sighting(int number, int story, int[] own) {
            Item item = items.get(number);
            return new Sighting(number, item.day(), story, item.sketch(), own, rarity);
        }

        private void add(int[] own) {
            terms.addLast(own);
            rarity.add(own);
        }

        void open(int day) {
            recent.forgetBefore(days.day(day) - WINDOW);
            int from = days.from(day, WEEKS);
            for (int old = Math.max(0, oldest); oldest >= 0 && old < from; old++) {
                for (int number = days.first(old); number < days.first(old + 1); number++) {
                    rarity.remove(terms.removeFirst());
                }
            }
            oldest = oldest < 0 ? day : Math.max(oldest, from);
        }

        Grouping.Place place(int number) {
            int[] numbered = termsOf(number);
            Sighting own = sighting(number, number, numbered);
            Focus focus = recent.focus(own);
            Grouping.Place best = Grouping.Place.first(number);
            double most = LEAST;
            for (int story : recent.near(own)) {
                Grouping.Place place = in(story, focus);
                if (place.score() >= most) {
                    most = place.score();
                    best = place;
                }
            }
            recent.add(own.in(best.story()));
            add(numbered);
            return best;
        }

        private Grouping.Place in(int story, Focus focus) {
            double sum = 0;
            int likest = -1;
            double most = Double.NEGATIVE_INFINITY;
            int copy = -1;
            int members = 0;
            for (Sighting member : recent.of(story)) {
                Likeness likeness = focus.of(member);
                double score = likeness.score();
                sum += score;
                members++;
                if (score > most) {
                    most = score;
                    likest = member.number();
                    copy = likeness.copy() ? member.number() : -1;
                }
            }
            return new Grouping.Place(story, likest, (float) (sum / members), copy);
        }
    }
}
