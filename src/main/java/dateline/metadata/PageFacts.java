package dateline.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one walk over a page has found: {@link Clue}s for what must be chosen, and values by name for the rest. */
final class PageFacts {
    /** No honest page says more; a hostile one is not listened to. */
    private static final int MAX_CLUES = 300;

    private static final int MAX_VALUES = 50;

    private final Map<Field, List<Clue>> clues = new EnumMap<>(Field.class);
    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<Origin, Integer> ranks = new EnumMap<>(Origin.class);
    private final Map<String, Integer> marks = new HashMap<>();
    private int story = -1;

    List<Clue> clues(Field field) {
        return clues.getOrDefault(field, List.of());
    }

    /** Whether no more clues are taken. */
    boolean isFull(Field field) {
        return clues(field).size() >= MAX_CLUES;
    }

    /** Which of its origin the next clue is, from 0. */
    int rank(Origin origin) {
        return ranks.getOrDefault(origin, 0);
    }

    void add(Origin origin, String value, Spot spot) {
        List<Clue> all = clues.computeIfAbsent(origin.field(), field -> new ArrayList<>());
        if (!value.isEmpty() && all.size() < MAX_CLUES) {
            all.add(new Clue(origin, value, spot));
            ranks.merge(origin, 1, Integer::sum);
            marks.merge(origin + spot.mark(), 1, Integer::sum);
        }
    }

    /** How many clues of the same origin have the same mark: entries of a list have many. */
    int repeats(Clue clue) {
        return marks.getOrDefault(clue.origin() + clue.spot().mark(), 0);
    }

    /** Keeps a value under a name such as {@code meta:og:site_name}. */
    void put(String name, String value) {
        List<String> all = values.computeIfAbsent(name, n -> new ArrayList<>());
        if (!value.isEmpty() && all.size() < MAX_VALUES) {
            all.add(value);
        }
    }

    /** All values of a name, in the order of the page. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The first value of the first name that has one. */
    @Nullable
    String first(String... names) {
        for (String name : names) {
            if (!all(name).isEmpty()) {
                return all(name).get(0);
            }
        }
        return null;
    }

    /** Marks where the first long paragraph stands. */
    void storyAt(int words) {
        if (story < 0) {
            story = words;
        }
    }

    /** How many visible words stand before the first long paragraph; -1 when there is none. */
    int story() {
        return story;
    }
}
