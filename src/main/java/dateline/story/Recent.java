package dateline.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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

    private final Deque<Sighting> all = new ArrayDeque<>();
    private final Map<Integer, Deque<Sighting>> byStory = new HashMap<>();
    private final Shelf keys = new Shelf();
    private final Shelf bodies = new Shelf();
    private final Shelf titles = new Shelf();
    private final Shelf leads = new Shelf();

    /** To which story each belongs, by its number. */
    private int[] stories = new int[1024];

    /** @param sighting of the article that follows the last */
    void add(Sighting sighting) {
        all.addLast(sighting);
        bodies.add(sighting.number(), sighting.body());
        titles.add(sighting.number(), sighting.title());
        leads.add(sighting.number(), sighting.lead());
        keys.add(sighting.number(), sighting.keys());
        byStory.computeIfAbsent(sighting.story(), story -> new ArrayDeque<>(2)).addLast(sighting);
        if (sighting.number() >= stories.length) {
            stories = Arrays.copyOf(stories, Math.max(sighting.number() + 1, 2 * stories.length));
        }
        stories[sighting.number()] = sighting.story();
    }

    void forgetBefore(long day) {
        while (!all.isEmpty() && all.getFirst().day() < day) {
            Sighting old = all.removeFirst();
            bodies.dropFirst(old.body());
            titles.dropFirst(old.title());
            leads.dropFirst(old.lead());
            keys.dropFirst(old.keys());
            drop(old);
        }
    }

    /** Compares an article with all that are here. */
    Focus focus(Sighting own) {
        int first = all.isEmpty() ? 0 : all.getFirst().number();
        return new Focus(own, bodies, titles, leads, first, all.size());
    }

    /** Of its story it is the oldest, since all came in order. */
    private void drop(Sighting old) {
        Deque<Sighting> story = byStory.get(old.story());
        if (story != null) {
            story.removeFirst();
            if (story.isEmpty()) {
                byStory.remove(old.story());
            }
        }
    }

    /** The stories that an article may belong to, by the number of their first article, in order. */
    Set<Integer> near(Sighting sighting) {
        Set<Integer> near = new TreeSet<>();
        int[] shared = new int[all.size()];
        int first = all.isEmpty() ? 0 : all.getFirst().number();
        sighting.keys()
                .each((term, weight) -> keys.latest(term, LOOKED_AT, other -> {
                    // The numbers of all that are here follow one another.
                    if (++shared[other - first] == SHARED) {
                        near.add(stories[other]);
                    }
                }));
        return near;
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
