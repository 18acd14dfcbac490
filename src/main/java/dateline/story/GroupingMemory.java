package dateline.story;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How each day was grouped, kept from one run to the next. Safe to delete at any time, and passed over when damaged: days
 * are then grouped again, with the same result.
 */
public final class GroupingMemory {
    private static final int MAGIC = 0x44_4c_53_01;

    private final Path file;
    private final Map<Long, List<Entry>> before;
    private final Map<Long, List<Entry>> now = new HashMap<>();

    /** A place in terms of marks, which do not change when articles come before. */
    private record Entry(long story, long likest, float score, long copy) {}

    private GroupingMemory(Path file, Map<Long, List<Entry>> before) {
        this.file = file;
        this.before = before;
    }

    /** Opens the memory in a folder. */
    public static GroupingMemory open(Path folder) {
        Path file = folder.resolve("stories");
        try {
            return new GroupingMemory(file, read(file));
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with it, every day can be grouped again.
            return new GroupingMemory(file, Map.of());
        }
    }

    /** A memory that knows nothing of runs before. */
    public GroupingMemory fresh() {
        return new GroupingMemory(file, Map.of());
    }

    /**
     * How a day was grouped, or null.
     *
     * @param size how many articles the day has
     * @param numbers of articles by their marks
     */
    @Nullable
    List<Grouping.Place> find(long key, int size, Map<Long, Integer> numbers) {
        List<Entry> entries = before.getOrDefault(key, List.of());
        List<Grouping.Place> places = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Integer story = numbers.get(entry.story);
            if (story != null) {
                int likest = numbers.getOrDefault(entry.likest, -1);
                places.add(new Grouping.Place(story, likest, entry.score, numbers.getOrDefault(entry.copy, -1)));
            }
        }
        return places.size() == size ? places : null;
    }

    void keep(long key, List<Grouping.Place> places, IntToLongFunction mark) {
        List<Entry> entries = new ArrayList<>(places.size());
        for (Grouping.Place place : places) {
            entries.add(new Entry(
                    mark.applyAsLong(place.story()),
                    place.likest() < 0 ? 0 : mark.applyAsLong(place.likest()),
                    place.score(),
                    place.copy() < 0 ? 0 : mark.applyAsLong(place.copy())));
        }
        now.put(key, entries);
    }

    /**
     * Writes what this run knows.
     *
     * @throws IOException when it cannot be written; what was kept before is then still there
     */
    public void save() throws IOException {
        if (now.equals(before)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path temporary = file.resolveSibling("stories.new");
        try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
                DataOutputStream out = new DataOutputStream(raw)) {
            out.writeInt(MAGIC);
            out.writeInt(Grouper.EDITION);
            out.writeInt(now.size());
            for (Map.Entry<Long, List<Entry>> day : new TreeMap<>(now).entrySet()) {
                out.writeLong(day.getKey());
                out.writeInt(day.getValue().size());
                for (Entry entry : day.getValue()) {
                    out.writeLong(entry.story);
                    out.writeLong(entry.likest);
                    out.writeFloat(entry.score);
                    out.writeLong(entry.copy);
                }
            }
        }
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Map<Long, List<Entry>> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        Map<Long, List<Entry>> days = new HashMap<>();
        try (InputStream raw = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(new BufferedInputStream(raw, 1 << 16))) {
            if (in.readInt() != MAGIC || in.readInt() != Grouper.EDITION) {
                return Map.of();
            }
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                long key = in.readLong();
                int size = in.readInt();
                List<Entry> entries = new ArrayList<>();
                for (int k = 0; k < size; k++) {
                    entries.add(new Entry(in.readLong(), in.readLong(), in.readFloat(), in.readLong()));
                }
                days.put(key, entries);
            }
        }
        return days;
    }
}
