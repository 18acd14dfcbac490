package dateline.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers with names, in the order in which they were put: what a {@link dateline.learn.Forest} looks at. */
final class Features {
    private final List<String> names = new ArrayList<>(64);
    private float[] values = new float[64];

    void put(String name, double value) {
        if (names.size() == values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        values[names.size()] = (float) value;
        names.add(name);
    }

    void put(String name, boolean value) {
        put(name, value ? 1 : 0);
    }

    List<String> names() {
        return names;
    }

    float[] values() {
        return Arrays.copyOf(values, names.size());
    }
}
