package dateline.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What Dateline has written into an output folder: what it may change and remove there. Everything else is foreign.
 *
 * <p>On disk: a line with the version, then one line a file: fingerprint, size, time of change in milliseconds, path.
 */
final class Manifest {
    private static final String VERSION = "dateline manifest 1";

    /**
     * One file as it was written.
     *
     * @param modified milliseconds since 1970, as the file system gave it after writing
     */
    record Entry(String fingerprint, long size, long modified) {}

    private Manifest() {}

    /** Reads what an earlier run wrote; empty when there was none or it cannot be understood. */
    static Map<String, Entry> read(Path file) throws IOException {
        Map<String, Entry> entries = new TreeMap<>();
        if (!Files.isRegularFile(file)) {
            return entries;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split(" ", 4);
                if (line.equals(VERSION)) {
                    continue;
                }
                if (parts.length < 4) {
                    return new TreeMap<>();
                }
                entries.put(parts[3], new Entry(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2])));
            }
            return entries;
        } catch (MalformedInputException | NumberFormatException e) {
            // Damaged: then every file is compared with the one on disk, as on a first build.
            return new TreeMap<>();
        }
    }

    /** Writes beside the old one and moves it into place, so that a reader never sees half of it. */
    static void write(Path file, Map<String, Entry> entries) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
            out.write(VERSION + "\n");
            for (Map.Entry<String, Entry> each : new TreeMap<>(entries).entrySet()) {
                Entry entry = each.getValue();
                out.write(
                        entry.fingerprint() + " " + entry.size() + " " + entry.modified() + " " + each.getKey() + "\n");
            }
        }
        FileTree.replace(fresh, file);
    }
}
