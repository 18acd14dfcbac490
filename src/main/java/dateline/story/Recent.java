package dateline.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The articles of the last days, found by their heaviest terms: nobody compares each with each. */
final class Recent {
    /** Who shares so many of the heaviest terms is looked at. */
    private static final int SHARED = 2;

    /** Of the articles with a term so many are looked at, the latest first: a large story is found by its last articles. */
    private static final int LOOKED_AT = 20;

    /** Articles of a story that speak for it, the latest. */
    private static final int SPEAKERS = 10;

    private static final Deque<Sighting> NOBODY = new ArrayDeque<>(0);

    private final Deque<Sighting> all = new ArrayDeque<>();
    private final Map<Integer, Deque<Sighting>> byTerm = new HashMap<>();
    private final Map<Integer, Deque<Sighting>> byStory = new HashMap<>();
    private final Shelf bodies = new Shelf();
    private final Shelf titles = new Shelf();
    private final Shelf leads = new Shelf();

    /** @param sighting of the article that follows the last */
    void add(Sighting sighting) {
        all.addLast(sighting);
        bodies.add(sighting.number(), sighting.body());
        titles.add(sighting.number(), sighting.title());
        leads.add(sighting.number(), sighting.lead());
        put(byStory, sighting.story(), sighting);
        for (int term : sighting.keys()) {
            put(byTerm, term, sighting);
        }
    }

    void forgetBefore(long day) {
        while (!all.isEmpty() && all.getFirst().day() < day) {
            Sighting old = all.removeFirst();
            bodies.dropFirst(old.body());
            titles.dropFirst(old.title());
            leads.dropFirst(old.lead());
            drop(byStory, old.story());
            for (int term : old.keys()) {
                drop(byTerm, term);
            }
        }
    }

    /** Compares an article with all that are here. */
    Focus focus(Sighting own) {
        int first = all.isEmpty() ? 0 : all.getFirst().number();
        return new Focus(own, bodies, titles, leads, first, all.size());
    }

    private static void put(Map<Integer, Deque<Sighting>> index, int key, Sighting sighting) {
        index.computeIfAbsent(key, k -> new ArrayDeque<>(2)).addLast(sighting);
    }

    /** The oldest under a key, since all came in order. */
    private static void drop(Map<Integer, Deque<Sighting>> index, int key) {
        Deque<Sighting> found = index.get(key);
        if (found != null) {
            found.removeFirst();
            if (found.isEmpty()) {
                index.remove(key);
            }
        }
    }

    /** The stories that an article may belong to, by the number of their first article, in order. */
    Set<Integer> near(Sighting sighting) {
        Set<Integer> stories = new TreeSet<>();
        int[] shared = new int[all.size()];
        for (int term : sighting.keys()) {
            Iterator<Sighting> latest = byTerm.getOrDefault(term, NOBODY).descendingIterator();
            for (int seen = 0; seen < LOOKED_AT && latest.hasNext(); seen++) {
                Sighting other = latest.next();
                // The numbers of all that are here follow one another.
                if (++shared[other.number() - all.getFirst().number()] == SHARED) {
                    stories.add(other.story());
                }
            }
        }
        return stories;
    }

    /** The latest articles of a story. */
    List<Sighting> of(int story) {
        return latest(byStory.get(story), SPEAKERS);
    }

    private static List<Sighting> latest(@Nullable Deque<Sighting> all, int most) {
        List<Sighting> latest = new ArrayList<>();
        if (all != null) {
            Iterator<Sighting> backwards = all.descendingIterator();
            while (backwards.hasNext() && latest.size() < most) {
                latest.add(backwards.next());
            }
        }
        return latest;
    }
}
