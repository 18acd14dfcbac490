package dateline.page;

import dateline.text.Mix;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A number of 64 bits that stands for all that a page is made from; two that differ in anything, or in the order, have
 * different ones, but for a chance that need not worry anybody.
 *
 * <pre>Key.of("feed").add("feed.xml").add(facts.of(article)).value()</pre>
 */
final class Key {
    private long state;

    private Key(String kind) {
        add(kind);
    }

    /** A key of one kind of thing. */
    static Key of(String kind) {
        return new Key(kind);
    }

    Key add(long fact) {
        state = Mix.of(state * 31 + fact);
        return this;
    }

    Key add(boolean fact) {
        return add(fact ? 1 : 2);
    }

    Key add(@Nullable String fact) {
        return add(fact == null ? -1 : hash(fact));
    }

    /** All of a list in its order, and how many they are. */
    <T> Key all(List<T> list, ToLongFunction<? super T> fact) {
        for (T item : list) {
            add(fact.applyAsLong(item));
        }
        return add(list.size());
    }

    long value() {
        return state;
    }

    /** Of 64 bits: the 32 of {@link String#hashCode} would collide in an archive of some size. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L ^ text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
