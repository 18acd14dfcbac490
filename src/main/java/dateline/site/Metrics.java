package dateline.site;

import dateline.text.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What the pages of a build cost, by template. Used by any number of threads. */
public final class Metrics {
    private static final int SLOWEST = 10;

    /** In bytes; about as much HTML as a phone shows without a pause. */
    private static final int HEAVY = 400_000;

    private final Map<String, Cost> byTemplate = new TreeMap<>();

    /** Nearly all pages of an archive, in most builds. */
    private final Map<String, LongAdder> kept = new ConcurrentHashMap<>();

    private final PriorityQueue<Slow> slowest = new PriorityQueue<>((a, b) -> Long.compare(a.nanos(), b.nanos()));
    private final List<Heavy> heaviest = new ArrayList<>();

    /**
     * The pages of one template.
     *
     * @param made how many were made
     * @param kept how many were left as they were, without being made
     * @param nanos of those that were made
     * @param most nanoseconds of the slowest
     */
    public record Cost(int made, int kept, long nanos, long most) {
        static final Cost NONE = new Cost(0, 0, 0, 0);

        Cost plus(long more) {
            return new Cost(made + 1, kept, nanos + more, Math.max(most, more));
        }

        Cost andKept(int more) {
            return new Cost(made, kept + more, nanos, most);
        }
    }

    /** A page and the time that it took. */
    public record Slow(String path, long nanos) {}

    /** A page for people that has become so large that it should be cut. */
    public record Heavy(String path, long bytes) {}

    synchronized void made(String template, String path, long nanos, long bytes) {
        byTemplate.merge(template, Cost.NONE.plus(nanos), (all, one) -> all.plus(nanos));
        slowest.add(new Slow(path, nanos));
        if (slowest.size() > SLOWEST) {
            slowest.poll();
        }
        if (bytes > HEAVY && template.endsWith(".ftlh")) {
            heaviest.add(new Heavy(path, bytes));
        }
    }

    void kept(String template) {
        kept.computeIfAbsent(template, t -> new LongAdder()).increment();
    }

    /** By the name of the template; {@code code} stands for what is made without one. */
    public synchronized Map<String, Cost> byTemplate() {
        Map<String, Cost> all = new TreeMap<>(byTemplate);
        kept.forEach((template, count) ->
                all.put(template, all.getOrDefault(template, Cost.NONE).andKept(count.intValue())));
        return all;
    }

    /** The slowest pages, the slowest first. */
    public synchronized List<Slow> slowest() {
        List<Slow> all = new ArrayList<>(slowest);
        all.sort(Order.falling(Slow::nanos));
        return all;
    }

    /** Pages that hold so much that each new article makes them dearer to make and to load; the heaviest first. */
    public synchronized List<Heavy> heaviest() {
        return heaviest.stream()
                .sorted(Order.falling(Heavy::bytes))
                .limit(SLOWEST)
                .toList();
    }
}
