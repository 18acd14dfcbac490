package dateline.page;

import dateline.view.LinkView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What comes before and after in time, in a list that has the newest first. */
final class Neighbours<T> {
    private final List<T> newestFirst;
    private final Map<T, Integer> positions = new HashMap<>();

    Neighbours(Collection<T> newestFirst) {
        this.newestFirst = new ArrayList<>(newestFirst);
        for (int i = 0; i < this.newestFirst.size(); i++) {
            positions.put(this.newestFirst.get(i), i);
        }
    }

    /** A link to the next older one; null at the end. */
    @Nullable
    LinkView before(T item, Function<T, LinkView> link) {
        return at(positions.getOrDefault(item, -1) + 1, link);
    }

    /** A link to the next newer one; null at the start. */
    @Nullable
    LinkView after(T item, Function<T, LinkView> link) {
        return at(positions.getOrDefault(item, 0) - 1, link);
    }

    /** Which ones they are. */
    long facts(T item) {
        int position = positions.getOrDefault(item, -1);
        return Key.of("near").add(name(position + 1)).add(name(position - 1)).value();
    }

    private String name(int position) {
        return position < 0 || position >= newestFirst.size() ? "" : String.valueOf(newestFirst.get(position));
    }

    private @Nullable LinkView at(int position, Function<T, LinkView> link) {
        return position < 0 || position >= newestFirst.size() ? null : link.apply(newestFirst.get(position));
    }
}
