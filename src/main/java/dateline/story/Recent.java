package dateline.story;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The articles of the last days, found by their heaviest terms: nobody compares each with each. */
final class Recent {
    /** Who shares so many of the heaviest terms is looked at. */
    private static final int SHARED = 2;

    /** A term of so many recent articles leads nowhere. */
    private static final int CROWD = 400;

    private final Deque<Sighting> all = new ArrayDeque<>();
    private final Map<Integer, Deque<Sighting>> byTerm = new HashMap<>();
    private final Map<Integer, Deque<Sighting>> byStory = new HashMap<>();

    void add(Sighting sighting) {
        all.addLast(sighting);
        put(byStory, sighting.story(), sighting);
        for (int term : sighting.keys()) {
            put(byTerm, term, sighting);
        }
    }

    void forgetBefore(long day) {
        while (!all.isEmpty() && all.getFirst().day() < day) {
            Sighting old = all.removeFirst();
            drop(byStory, old.story());
            for (int term : old.keys()) {
                drop(byTerm, term);
            }
        }
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
        Map<Sighting, Integer> shared = new HashMap<>();
        for (int term : sighting.keys()) {
            Deque<Sighting> found = byTerm.get(term);
            if (found != null && found.size() <= CROWD) {
                found.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        Set<Integer> stories = new TreeSet<>();
        shared.forEach((other, terms) -> {
            if (terms >= SHARED) {
                stories.add(other.story());
            }
        });
        return stories;
    }

    /** The recent articles of a story. */
    Collection<Sighting> of(int story) {
        Deque<Sighting> found = byStory.get(story);
        return found == null ? List.of() : found;
    }
}
