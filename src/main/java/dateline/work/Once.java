package dateline.work;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out when it is first asked for, by one thread, and never where nobody asks. Work that begins before
 * that is {@link Ahead}.
 *
 * <pre>
 * Supplier&lt;Html&gt; map = Once.of(() -&gt; draw(place));
 * map.get() == map.get()
 * </pre>
 */
public final class Once<T extends @Nullable Object> implements Supplier<T> {
    private @Nullable Supplier<T> maker;
    private @Nullable T made;

    private Once(Supplier<T> maker) {
        this.maker = maker;
    }

    /** A value that is not there yet. */
    public static <T extends @Nullable Object> Once<T> of(Supplier<T> maker) {
        return new Once<>(maker);
    }

    @Override
    @SuppressWarnings("NullAway") // What the maker gave may be null where T says so.
    public synchronized T get() {
        Supplier<T> todo = maker;
        if (todo != null) {
            made = todo.get();
            maker = null;
        }
        return made;
    }
}
