package dateline.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier run knew of the articles, by the size and time of their files, so that those that did not change need not
 * be read. Safe to delete at any time.
 *
 * <p>On disk: a line with the version, then one line a file: size, time of change in milliseconds, keys, path.
 */
final class HoldingMemory {
    private static final String VERSION = "dateline import 2";

    /** A file of this size and time is the one that was known. */
    private record Known(long size, long modified, Holding holding) {}

    private final Map<String, Known> known;

    private HoldingMemory(Map<String, Known> known) {
        this.known = known;
    }

    /** Reads the file; knows nothing when there is none or it cannot be understood. */
    static HoldingMemory read(@Nullable Path file) throws IOException {
        Map<String, Known> known = new HashMap<>();
        if (file == null || !Files.isRegularFile(file)) {
            return new HoldingMemory(known);
        }
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> !line.equals(VERSION)).forEach(line -> add(line, known));
            return new HoldingMemory(known);
        } catch (IllegalArgumentException e) {
            // Damaged: then every article is read, as in a first run.
            return new HoldingMemory(new HashMap<>());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof MalformedInputException) {
                return new HoldingMemory(new HashMap<>());
            }
            throw e.getCause();
        }
    }

    /** What was known of a file, when it is still the same; else null. */
    @Nullable
    Holding get(String path, long size, long modified) {
        Known entry = known.get(path);
        return entry != null && entry.size() == size && entry.modified() == modified ? entry.holding() : null;
    }

    /** Writes beside the old one and moves it into place, so that a reader never sees half of it. */
    static void write(Path file, Path folder, List<Holding> holdings) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
            out.write(VERSION + "\n");
            for (Holding holding : holdings) {
                BasicFileAttributes now =
                        Files.readAttributes(folder.resolve(holding.path()), BasicFileAttributes.class);
                out.write(line(holding, now.size(), now.lastModifiedTime().toMillis()) + "\n");
            }
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(Holding holding, long size, long modified) {
        String keys = Stream.of(holding.permalink(), holding.url(), holding.guid(), holding.words())
                .map(Long::toHexString)
                .collect(Collectors.joining(" "));
        String bands = holding.bands().stream().map(Integer::toHexString).collect(Collectors.joining(","));
        return String.join(
                " ",
                Long.toString(size),
                Long.toString(modified),
                keys,
                joined(holding.also()),
                joined(holding.former()),
                "+" + bands,
                holding.path());
    }

    private static String joined(List<Long> keys) {
        return "+" + keys.stream().map(Long::toHexString).collect(Collectors.joining(","));
    }

    private static void add(String line, Map<String, Known> known) {
        String[] parts = line.split(" ", 10);
        if (parts.length < 10) {
            throw new IllegalArgumentException(line);
        }
        Holding holding = new Holding(
                parts[9],
                hex(parts[2]),
                hex(parts[3]),
                hex(parts[4]),
                hex(parts[5]),
                list(parts[6]).map(HoldingMemory::hex).toList(),
                list(parts[7]).map(HoldingMemory::hex).toList(),
                list(parts[8]).map(bits -> Integer.parseUnsignedInt(bits, 16)).toList());
        known.put(parts[9], new Known(Long.parseLong(parts[0]), Long.parseLong(parts[1]), holding));
    }

    private static Stream<String> list(String part) {
        return Arrays.stream(part.substring(1).split(",")).filter(bits -> !bits.isEmpty());
    }

    private static long hex(String bits) {
        return Long.parseUnsignedLong(bits, 16);
    }
}
