package dateline.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the places of a value say about it, whatever field it is for. */
final class Evidence {
    /** Words; farther away is all the same. */
    private static final int FAR = 3000;

    private final PageFacts facts;
    private final Field field;
    private final int anchor;
    private final int origins;
    private final int groups;
    /** Of each value the place that is nearest to the headline. */
    private final List<Spot> spots = new ArrayList<>();

    /**
     * Looks at all values of a field.
     *
     * @param anchor how many visible words stand before the headline; -1 when it is not visible
     * @param groups the places of each value
     */
    Evidence(PageFacts facts, Field field, int anchor, Collection<List<Clue>> groups) {
        this.facts = facts;
        this.field = field;
        this.anchor = anchor;
        this.origins = origins(facts.clues(field)).size();
        this.groups = groups.size();
        for (List<Clue> group : groups) {
            Spot spot = nearest(group);
            if (spot != null) {
                spots.add(spot);
            }
        }
    }

    /** Clues with equal keys together, in the order of the page; those with an empty key are left out. */
    static Map<String, List<Clue>> grouped(List<Clue> clues, Function<Clue, String> key) {
        Map<String, List<Clue>> groups = new LinkedHashMap<>();
        for (Clue clue : clues) {
            String name = key.apply(clue);
            if (!name.isEmpty()) {
                groups.computeIfAbsent(name, n -> new ArrayList<>()).add(clue);
            }
        }
        return groups;
    }

    static Set<Origin> origins(List<Clue> clues) {
        Set<Origin> found = EnumSet.noneOf(Origin.class);
        clues.forEach(clue -> found.add(clue.origin()));
        return found;
    }

    /** Puts what holds for all fields. */
    Features of(List<Clue> clues) {
        Features features = new Features();
        Set<Origin> found = origins(clues);
        for (Origin origin : Origin.of(field)) {
            features.put(origin.name(), found.contains(origin));
        }
        features.put("origins", found.size());
        features.put("share", found.size() / (double) Math.max(1, origins));
        features.put("groups", groups);
        features.put("rank", clues.stream().mapToInt(c -> c.spot().rank()).min().orElse(0));
        features.put("all-nested", clues.stream().allMatch(c -> c.spot().in(Region.NESTED)));
        features.put(
                "repeats",
                clues.stream()
                        .filter(c -> c.spot().visible())
                        .mapToInt(facts::repeats)
                        .min()
                        .orElse(0));
        Spot nearest = nearest(clues);
        spot(nearest, features);
        others(nearest, features);
        return features;
    }

    private void spot(@Nullable Spot nearest, Features features) {
        int words = nearest == null ? FAR : Math.min(FAR, nearest.words());
        int zones = nearest == null ? 0 : nearest.zones();
        features.put("visible", nearest != null);
        features.put("from-headline", nearest == null ? FAR : clamp(words - Math.max(0, anchor)));
        features.put("from-story", nearest == null || facts.story() < 0 ? FAR : clamp(words - facts.story()));
        features.put("length", nearest == null ? FAR : nearest.length());
        for (int bit = 0; bit <= 16; bit++) {
            features.put("zone" + bit, (zones & (1 << bit)) != 0);
        }
    }

    /** How many other values stand nearer to the headline, and how many stand between it and this one. */
    private void others(@Nullable Spot nearest, Features features) {
        int nearer = 0;
        int between = 0;
        for (Spot other : spots) {
            boolean near = nearest == null || distance(other) < distance(nearest);
            nearer += near ? 1 : 0;
            between += near && other.words() >= anchor && !other.in(Region.COMMENTS | Region.NAVIGATION) ? 1 : 0;
        }
        features.put("nearer", nearer);
        features.put("nearer-behind", between);
    }

    private static int clamp(int distance) {
        return Math.max(-FAR, Math.min(FAR, distance));
    }

    private @Nullable Spot nearest(List<Clue> clues) {
        Spot best = null;
        for (Clue clue : clues) {
            Spot spot = clue.spot();
            if (spot.visible() && (best == null || distance(spot) < distance(best))) {
                best = spot;
            }
        }
        return best;
    }

    private int distance(Spot spot) {
        return Math.abs(spot.words() - Math.max(0, anchor));
    }
}
