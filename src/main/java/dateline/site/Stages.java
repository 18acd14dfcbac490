package dateline.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Measures how long each stage of a build takes. */
public final class Stages {
    private final Map<String, Long> nanos = new LinkedHashMap<>();

    /** Does the work, and notes its time under a name. */
    public <T> T time(String name, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.merge(name, System.nanoTime() - start, Long::sum);
        }
    }

    /** Nanoseconds by name, in the order in which the stages began. */
    public Map<String, Long> all() {
        return Collections.unmodifiableMap(nanos);
    }
}
