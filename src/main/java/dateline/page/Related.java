package dateline.page;

import dateline.digest.Appearance;
import dateline.digest.Digest;
import dateline.digest.Entity;
import dateline.digest.Story;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stories of the weeks around one that are about the same people, organizations and places. */
final class Related {
    /** Days; farther away the same names mean little. */
    private static final int NEAR = 30;

    /** One name in common is not enough. */
    private static final int SHARED = 2;

    private static final int MOST = 5;

    private final Digest digest;

    Related(Digest digest) {
        this.digest = digest;
    }

    /**
     * A related story.
     *
     * @param shared whom both are about
     */
    record Tie(Story story, List<Entity> shared) {}

    /** Those that began before, the most alike first. */
    List<Tie> before(Story story) {
        LocalDate day = story.first().day();
        return ties(story, day.minusDays(NEAR), day);
    }

    /** Those that began after its last day, the most alike first. */
    List<Tie> after(Story story) {
        LocalDate day = story.last().day();
        return ties(story, day.plusDays(1), day.plusDays(NEAR));
    }

    private List<Tie> ties(Story story, LocalDate from, LocalDate to) {
        Map<Story, Set<Entity>> shared = new LinkedHashMap<>();
        Set<Entity> about = new LinkedHashSet<>();
        story.articles().forEach(article -> about.addAll(digest.aboutOf(article)));
        about.forEach(entity -> gather(entity, story, from, to, shared));
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= SHARED)
                .sorted(Comparator.comparingInt((Map.Entry<Story, Set<Entity>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(entry -> -entry.getKey().articles().size())
                        .thenComparing(entry -> entry.getKey().id()))
                .limit(MOST)
                .map(entry -> new Tie(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** The place of the newest that is not after a day: whom everybody names stands in thousands of articles. */
    private static int until(List<Appearance> newestFirst, LocalDate to) {
        int low = 0;
        int high = newestFirst.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (newestFirst.get(middle).article().day().isAfter(to)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void gather(Entity entity, Story own, LocalDate from, LocalDate to, Map<Story, Set<Entity>> shared) {
        List<Appearance> all = entity.appearances();
        for (int i = until(all, to); i < all.size(); i++) {
            Appearance appearance = all.get(i);
            if (appearance.article().day().isBefore(from)) {
                break;
            }
            Story story = appearance.about() ? digest.storyOf(appearance.article()) : null;
            if (story != null && !story.equals(own) && story.first().equals(appearance.article())) {
                shared.computeIfAbsent(story, s -> new LinkedHashSet<>()).add(entity);
            }
        }
    }
}
