package dateline.page;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something large that several pages are cut from: made when the first asks for it, by one thread, and let go when as many
 * have asked as there are, so that it does not stay in memory. Who asks after that makes it again.
 */
final class Lent<T> {
    private final int readers;
    private final Supplier<T> maker;
    private @Nullable T made;
    private int asked;

    /** @param readers how many will ask */
    Lent(int readers, Supplier<T> maker) {
        this.readers = readers;
        this.maker = maker;
    }

    synchronized T get() {
        T thing = made == null ? maker.get() : made;
        asked = (asked + 1) % readers;
        made = asked == 0 ? null : thing;
        return thing;
    }
}
