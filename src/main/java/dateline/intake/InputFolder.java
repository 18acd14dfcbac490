package dateline.intake;

import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Severity;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A folder of inputs and the folders in it. Hidden files are not read, nor what a browser saves beside a page
 * ({@code NAME_files}), and no symbolic link leads out of it.
 */
final class InputFolder {
    /**
     * A file that may be an input.
     *
     * @param path where it is
     * @param name as the user knows it, with forward slashes
     */
    record Entry(Path path, String name) {}

    private final Path folder;
    private final String name;
    private final Sink sink;
    private final Map<String, Integer> skipped = new TreeMap<>();

    /** @param name the folder as the user named it */
    InputFolder(String name, Sink sink) {
        this.folder = Path.of(name);
        this.name = name.replace('\\', '/').replaceFirst("(?<=[^/])/+$", "");
        this.sink = sink;
    }

    /** All files but the hidden ones, by name. */
    List<Entry> list() throws IOException {
        List<Entry> entries = new ArrayList<>();
        Path real = folder.toRealPath();
        Files.walkFileTree(real, new Visitor(real, entries));
        entries.sort(Comparator.comparing(Entry::name));
        return entries;
    }

    /** Counts a file that holds no articles. */
    void skip(Entry entry) {
        skipped.merge(ending(entry.name()), 1, Integer::sum);
    }

    /** Tells once how many files were skipped, by their kinds. */
    void tellSkipped() {
        int count = skipped.values().stream().mapToInt(n -> n).sum();
        if (count == 0) {
            return;
        }
        String kinds = skipped.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(8)
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        String message =
                (count == 1 ? "1 file of another kind was" : count + " files of other kinds were") + " skipped: ";
        sink.problem(new Problem(Severity.NOTE, Place.whole(name), message + kinds, null, null));
    }

    private static String ending(String file) {
        String base = file.substring(file.lastIndexOf('/') + 1);
        int point = base.lastIndexOf('.');
        return point < 0 ? "without an ending" : base.substring(point).toLowerCase(Locale.ROOT);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path real;
        private final List<Entry> entries;

        Visitor(Path real, List<Entry> entries) {
            this.real = real;
            this.entries = entries;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean skip = !dir.equals(real) && (isHidden(dir) || isBesidePage(dir));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            Entry entry = new Entry(
                    file, name + "/" + real.relativize(file).toString().replace('\\', '/'));
            if (attributes.isRegularFile()) {
                entries.add(entry);
            } else if (attributes.isSymbolicLink()) {
                link(entry);
            } else {
                skip(entry);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException trouble) {
            String path = name + "/" + real.relativize(file).toString().replace('\\', '/');
            sink.problem(Problem.error(Place.whole(path), "cannot be read", "check its permissions"));
            return FileVisitResult.CONTINUE;
        }

        private void link(Entry entry) {
            try {
                Path target = entry.path().toRealPath();
                if (target.startsWith(real) && Files.isRegularFile(target)) {
                    entries.add(entry);
                } else if (!target.startsWith(real)) {
                    warn(entry, "is a link that leads out of the folder");
                }
            } catch (IOException e) {
                warn(entry, "is a link that leads nowhere");
            }
        }

        private void warn(Entry entry, String message) {
            sink.problem(Problem.warning(Place.whole(entry.name()), message, null));
        }

        private boolean isHidden(Path file) {
            return String.valueOf(file.getFileName()).startsWith(".");
        }

        private boolean isBesidePage(Path dir) {
            String base = String.valueOf(dir.getFileName());
            if (!base.endsWith("_files")) {
                return false;
            }
            String page = base.substring(0, base.length() - "_files".length());
            return Files.exists(dir.resolveSibling(page + ".html")) || Files.exists(dir.resolveSibling(page + ".htm"));
        }
    }
}
