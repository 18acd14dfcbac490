package dateline.page;

import dateline.digest.Digest;
import dateline.digest.Entity;
import dateline.digest.Story;
import dateline.text.Order;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    private static final Comparator<Tie> MOST_ALIKE = Order.falling(
            tie -> tie.shared().size(),
            Order.falling(tie -> tie.story().articles().size()));

    private final Digest digest;
    private final Map<Entity, Beginnings> known = new HashMap<>();

    Related(Digest digest) {
        this.digest = digest;
    }

    /**
     * A related story.
     *
     * @param shared whom both are about
     */
    record Tie(Story story, List<Entity> shared) {}

    /** Those of an entity's stories that began in the weeks at hand: from one place to before another. */
    private record Stretch(Entity entity, Beginnings began, int from, int to) {
        static Stretch of(Entity entity, Beginnings began, Weeks weeks) {
            return new Stretch(
                    entity,
                    began,
                    began.place(weeks.from()),
                    began.place(weeks.to().plusDays(1)));
        }
    }

    /** In how many stretches each story is, by the number of its first article; those of a few weeks lie close together. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Tally(int least, int[] counts) {
        static Tally of(List<Stretch> stretches) {
            int least = Integer.MAX_VALUE;
            int most = 0;
            for (Stretch stretch : stretches) {
                if (stretch.from() < stretch.to()) {
                    least = Math.min(least, stretch.began().number(stretch.from()));
                    most = Math.max(most, stretch.began().number(stretch.to() - 1));
                }
            }
            int[] counts = new int[Math.max(0, most - least + 1)];
            for (Stretch stretch : stretches) {
                for (int place = stretch.from(); place < stretch.to(); place++) {
                    counts[stretch.began().number(place) - least]++;
                }
            }
            return new Tally(least, counts);
        }

        int of(int number) {
            return counts[number - least];
        }
    }

    /** Days, the first and the last included. */
    private record Weeks(LocalDate from, LocalDate to) {
        static Weeks before(Story story) {
            LocalDate day = story.first().day();
            return new Weeks(day.minusDays(NEAR), day);
        }

        static Weeks after(Story story) {
            LocalDate day = story.last().day();
            return new Weeks(day.plusDays(1), day.plusDays(NEAR));
        }
    }

    /**
     * What is related to a story, the most alike first.
     *
     * @param before began before it
     * @param after began after its last day
     */
    record Around(List<Tie> before, List<Tie> after) {}

    Around around(Story story) {
        Set<Entity> about = about(story);
        return new Around(ties(story, about, Weeks.before(story)), ties(story, about, Weeks.after(story)));
    }

    /** Stands for all that could be related to a story: whom it is about, and what else began with them around it. */
    long facts(Story story) {
        Key key = Key.of("related");
        for (Entity entity : about(story)) {
            Beginnings began = beginnings(entity);
            Weeks before = Weeks.before(story);
            Weeks after = Weeks.after(story);
            key.add(entity.type().place())
                    .add(entity.slug())
                    .add(entity.name())
                    .add(began.facts(before.from(), before.to()))
                    .add(began.facts(after.from(), after.to()));
        }
        return key.value();
    }

    /** Most stories of those weeks share one name at most, and are counted before anything is made for each. */
    private List<Tie> ties(Story story, Set<Entity> about, Weeks weeks) {
        List<Stretch> stretches = new ArrayList<>(about.size());
        for (Entity entity : about) {
            stretches.add(Stretch.of(entity, beginnings(entity), weeks));
        }
        Tally tally = Tally.of(stretches);
        int own = digest.number(story.first());
        Map<Integer, Tie> ties = new HashMap<>();
        for (Stretch stretch : stretches) {
            for (int place = stretch.from(); place < stretch.to(); place++) {
                int number = stretch.began().number(place);
                if (number != own && tally.of(number) >= SHARED) {
                    Story other = stretch.began().story(place);
                    ties.computeIfAbsent(number, n -> new Tie(other, new ArrayList<>(SHARED)))
                            .shared()
                            .add(stretch.entity());
                }
            }
        }
        List<Tie> sorted = new ArrayList<>(ties.values());
        sorted.sort(MOST_ALIKE);
        return first(sorted);
    }

    /** Of those that are as alike by their ids, which take time to make: so only of those among which the last is chosen. */
    private static List<Tie> first(List<Tie> ties) {
        int end = Math.min(MOST, ties.size());
        while (end > 0 && end < ties.size() && MOST_ALIKE.compare(ties.get(end - 1), ties.get(end)) == 0) {
            end++;
        }
        List<Tie> sorted = Order.by(ties.subList(0, end), tie -> tie.story().id(), MOST_ALIKE);
        sorted.sort(MOST_ALIKE);
        return List.copyOf(sorted.subList(0, Math.min(MOST, sorted.size())));
    }

    private Set<Entity> about(Story story) {
        Set<Entity> about = new LinkedHashSet<>();
        story.articles().forEach(article -> about.addAll(digest.aboutOf(article)));
        return about;
    }

    private synchronized Beginnings beginnings(Entity entity) {
        return known.computeIfAbsent(entity, e -> Beginnings.of(e, digest));
    }
}
