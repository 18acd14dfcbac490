package dateline.preview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Which files of the site somebody looks at, and files that a build has made and not yet published. Whoever saves an article
 * and looks at its page need not wait for the feeds and indexes of the whole site. Used by any number of threads.
 *
 * <pre>
 * watches("about/index.html") -> true after somebody asked for /about/
 * </pre>
 */
final class FreshFiles {
    /** More than the files of a few open pages with their styles, scripts and pictures. */
    private static final int MOST = 128;

    /** In bytes; what is made beyond is seen when it is published. */
    private static final long ROOM = 32L << 20;

    private final Set<String> watched = Collections.synchronizedSet(Collections.newSetFromMap(latest()));
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final AtomicLong size = new AtomicLong();

    private static Map<String, Boolean> latest() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                return size() > MOST;
            }
        };
    }

    /** A file that was asked for, when a build under way has made it; otherwise null. It is watched from now on. */
    byte @Nullable [] ask(String name) {
        watched.add(name);
        return files.get(name);
    }

    boolean watches(String name) {
        return watched.contains(name);
    }

    void show(String name, byte[] bytes) {
        drop(name);
        if (size.addAndGet(bytes.length) <= ROOM) {
            files.put(name, bytes);
        } else {
            size.addAndGet(-bytes.length);
        }
    }

    void drop(String name) {
        byte[] old = files.remove(name);
        if (old != null) {
            size.addAndGet(-old.length);
        }
    }

    /** All that was made is published now. */
    void clear() {
        files.clear();
        size.set(0);
    }
}
